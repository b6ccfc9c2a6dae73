// int // int. For numbers the floor of the rounded quotient is exact: 1/b is at least half a unit in the last place.
import { $bigFloordiv } from "./bigFloordiv.js";
import { $ZeroDivisionError } from "../errors/ZeroDivisionError.js";

export function $intFloordiv(a, b) {
  if (b === 0) throw new $ZeroDivisionError("integer division or modulo by zero");
  if (typeof a === "number" && typeof b === "number") return Math.floor(a / b) + 0;
  rare: return $bigFloordiv(BigInt(a), BigInt(b));
}
