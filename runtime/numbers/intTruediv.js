// int / int → a raw float (0 / -5 is -0.0). Two numbers are exact operands, so the engine rounds once, as Python does.
import { $bigTruediv } from "./bigTruediv.js";
import { $ZeroDivisionError } from "../errors/ZeroDivisionError.js";

export function $intTruediv(a, b) {
  if (b === 0) throw new $ZeroDivisionError("division by zero");
  if (typeof a === "number" && typeof b === "number") return a / b;
  rare: return $bigTruediv(BigInt(a), BigInt(b));
}
