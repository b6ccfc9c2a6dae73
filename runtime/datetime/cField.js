// An int argument of a constructor as a number.
import { $OverflowError } from "../errors/OverflowError.js";
import { $index } from "../numbers/index.js";

export function $cField(x) {
  const n = $index(x);
  if (typeof n === "bigint" || Math.abs(n) > 2147483647) {
    const signed = typeof n === "number" || BigInt.asIntN(64, n) === n;
    if (signed) throw new $OverflowError(`signed integer is ${n > 0 ? "greater than maximum" : "less than minimum"}`);
    throw new $OverflowError("Python int too large to convert to C long");
  }
  return n;
}
