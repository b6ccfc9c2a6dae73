// math.ulp of a raw float: its distance to the next one.
import { $mathNextafter } from "./mathNextafter.js";

export function $mathUlp(x) {
  x = Math.abs(x);
  if (!(x < Infinity)) return x;
  const next = $mathNextafter(x, Infinity);
  return next < Infinity ? next - x : x - $mathNextafter(x, 0);
}
