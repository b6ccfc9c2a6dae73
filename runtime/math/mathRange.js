// The result r of a function of x, unless it is too large for a float.
import { $OverflowError } from "../errors/OverflowError.js";

export function $mathRange(r, x) {
  if (Number.isFinite(r) || !Number.isFinite(x)) return r;
  throw new $OverflowError("math range error");
}
