// box: a raw float as a dynamic value, boxed where it is integral (also -0.0).
import { $Float } from "./Float.js";

export function $boxed(x) {
  return Number.isInteger(x) ? new $Float(x) : x;
}
