// float // float: raw floats → a raw float. Not the floor of a/b: 1 // 0.1 is 9, since 0.1 is a little more than a tenth.
import { $ZeroDivisionError } from "../errors/ZeroDivisionError.js";

export function $floatFloordiv(a, b) {
  if (b === 0) throw new $ZeroDivisionError("float floor division by zero");
  const rest = a % b;
  let q = (a - rest) / b;
  if (rest !== 0 && rest < 0 !== b < 0) q -= 1;
  if (q === 0) return a / b < 0 || Object.is(a / b, -0) ? -0 : 0;
  const whole = Math.floor(q);
  return q - whole > 0.5 ? whole + 1 : whole;
}
