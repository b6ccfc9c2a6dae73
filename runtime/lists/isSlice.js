// Whether x is a slice object.
import { $Slice } from "./Slice.js";

export function $isSlice(x) {
  return x instanceof $Slice;
}
