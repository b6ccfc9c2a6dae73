// float / float: raw floats, or ints as numbers where the other is a float → a raw float
import { $ZeroDivisionError } from "../errors/ZeroDivisionError.js";

export function $truediv(a, b) {
  if (b === 0) throw new $ZeroDivisionError("float division by zero");
  return a / b;
}
