// counter.subtract(source, **kwargs)
import { $counterUpdate } from "./counterUpdate.js";

export function $counterSubtract(c, source, kwargs) {
  return $counterUpdate(c, source, kwargs, -1);
}
