// int % int: the result has the sign of the divisor.
import { $bigMod } from "./bigMod.js";
import { $ZeroDivisionError } from "../errors/ZeroDivisionError.js";

export function $intMod(a, b) {
  if (typeof a === "number" && typeof b === "number" && a >= 0 && b > 0) return a % b;
  if (b === 0) throw new $ZeroDivisionError("integer modulo by zero");
  if (typeof a !== "number" || typeof b !== "number") return $bigMod(BigInt(a), BigInt(b));
  const r = a % b;
  return r !== 0 && r < 0 !== b < 0 ? r + b : r + 0;
}
