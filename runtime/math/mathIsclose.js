// math.isclose(a, b, rel_tol, abs_tol)
import { $ValueError } from "../errors/ValueError.js";
import { $mathReal } from "./mathReal.js";

export function $mathIsclose(a, b, relative = 1e-9, absolute = 0) {
  [a, b, relative, absolute] = [a, b, relative, absolute].map($mathReal);
  if (relative < 0 || absolute < 0) throw new $ValueError("tolerances must be non-negative");
  if (a === b) return true;
  if (Math.abs(a) === Infinity || Math.abs(b) === Infinity) return false;
  const apart = Math.abs(b - a);
  return apart <= Math.abs(relative * b) || apart <= Math.abs(relative * a) || apart <= absolute;
}
