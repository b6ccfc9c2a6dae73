// math.erf of a raw float
import { $bigTruediv } from "../numbers/bigTruediv.js";
import { $mathErfParts } from "./mathErfParts.js";

export function $mathErf(x) {
  if (!(Math.abs(x) < 6)) return x === x ? Math.sign(x) : x;
  if (Math.abs(x) < 1e-8) return x === 0 ? x : x * 1.1283791670955126;
  return $bigTruediv(...$mathErfParts(x, 120));
}
