// math.remainder(x, y): x less the nearest multiple of y, ties to the even one. Exact.
import { $ValueError } from "../errors/ValueError.js";
import { $mathReal } from "./mathReal.js";

export function $mathRemainder(x, y) {
  x = $mathReal(x);
  y = $mathReal(y);
  if (x !== x || y !== y) return NaN;
  if (!Number.isFinite(x) || y === 0) throw new $ValueError("math domain error");
  if (!Number.isFinite(y)) return x;
  const size = Math.abs(x);
  const step = Math.abs(y);
  let r = size % step;
  const below = step - r;
  if (r > below) r = -below;
  else if (r === below) r -= 2 * ((0.5 * (size - r)) % step); // the multiple below is odd: up to the even one
  return x < 0 || Object.is(x, -0) ? -r : r;
}
