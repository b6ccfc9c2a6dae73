// float ** float: raw floats → a raw float. The last bit is the platform's, in CPython as here.
import { $Refusal } from "../errors/Refusal.js";
import { $OverflowError } from "../errors/OverflowError.js";
import { $ZeroDivisionError } from "../errors/ZeroDivisionError.js";

export function $floatPow(a, b) {
  const r = b === 2 ? a * a : a ** b; // the same, and `**` is a call
  if (r - r === 0) return r;
  if (a === 1 || (a === -1 && Math.abs(b) === Infinity)) return 1; // NaN in JavaScript
  if (a === 0 && b !== -Infinity && b < 0) throw new $ZeroDivisionError("0.0 cannot be raised to a negative power");
  if (!Number.isFinite(a) || !Number.isFinite(b)) return r;
  if (r !== r) throw new $Refusal("complex-number", "a negative number to a fractional power is a complex number");
  const e = new $OverflowError(34, "Numerical result out of range");
  e.message = "(34, 'Numerical result out of range')";
  throw e;
}
