// An int argument of a constructor as a number. A large one from the page may be a number too.
import { $OverflowError } from "../errors/OverflowError.js";
import { $index } from "../numbers/index.js";

export function $cField(x) {
  const n = $index(x);
  if (typeof n === "bigint" || n > 2147483647 || n < -2147483648) {
    const signed = BigInt.asIntN(64, BigInt(n)) === BigInt(n);
    if (signed) throw new $OverflowError(`signed integer is ${n > 0 ? "greater than maximum" : "less than minimum"}`);
    throw new $OverflowError("Python int too large to convert to C long");
  }
  return n;
}
