// a ** b of any values
import { $boxed } from "./boxed.js";
import { $floatPow } from "./floatPow.js";
import { $intPow } from "./intPow.js";
import { $onNumbers } from "./onNumbers.js";
import { $operate } from "./operate.js";
import { $unsupported } from "./unsupported.js";

export function $pow(a, b, inPlace) {
  const ints = (x, y) => (y < 0 ? $boxed($intPow(x, y)) : $intPow(x, y));
  const r = $onNumbers(a, b, ints, $floatPow) ?? $operate(a, b, "pow", inPlace);
  if (r === undefined) throw $unsupported("**", a, b, inPlace);
  return r;
}
