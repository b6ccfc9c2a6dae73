// The result r of a function of x: nan from a number, or an infinity from a finite one, is outside of the function's domain.
import { $ValueError } from "../errors/ValueError.js";

export function $mathDomain(r, x) {
  if (Number.isFinite(r) || x !== x || (r === r && !Number.isFinite(x))) return r;
  throw new $ValueError("math domain error");
}
