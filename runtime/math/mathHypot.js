// math.hypot(*coordinates): the arguments in an Array.
import { $mathNorm } from "./mathNorm.js";
import { $mathReal } from "./mathReal.js";

export function $mathHypot(xs) {
  return $mathNorm(xs.map($mathReal));
}
