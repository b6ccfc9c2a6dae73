// a / b of two numbers of which it is not known whether they are ints or floats, none a BigInt → a raw float.
// Whole numbers count as ints: the message is the only thing that tells.
import { $ZeroDivisionError } from "../errors/ZeroDivisionError.js";

export function $truedivMixed(a, b) {
  if (+b === 0) throw new $ZeroDivisionError(`${Number.isInteger(+a) ? "" : "float "}division by zero`);
  return a / b;
}
