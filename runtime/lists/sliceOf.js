// slice(stop), slice(start, stop, step)
import { $Slice } from "./Slice.js";

export function $sliceOf(start, stop, step) {
  return stop === undefined ? new $Slice(null, start) : new $Slice(start, stop, step);
}
