// math.erfc of a raw float
import { $bigTruediv } from "../numbers/bigTruediv.js";
import { $mathErfParts } from "./mathErfParts.js";

export function $mathErfc(x) {
  if (x !== x) return x;
  if (x < -6) return 2;
  if (x > 27.5) return 0;
  if (Math.abs(x) < 1e-17) return 1;
  const [part, whole] = $mathErfParts(x, 120 + Math.max(0, Math.ceil(x * x * 1.45)));
  return $bigTruediv(whole - part, whole);
}
