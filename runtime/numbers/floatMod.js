// float % float: raw floats → a raw float, with the sign of the divisor, a zero too.
import { $ZeroDivisionError } from "../errors/ZeroDivisionError.js";

export function $floatMod(a, b) {
  if (b === 0) throw new $ZeroDivisionError("float modulo");
  const r = a % b;
  if (r === 0) return b < 0 ? -0 : 0;
  return r < 0 !== b < 0 && r === r ? r + b : r;
}
