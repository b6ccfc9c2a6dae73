// A logarithm (`log` is one of $mathLog, $mathLog2, $mathLog10) of any number: ints may be too large for a float.
import { $intBitLength } from "../numbers/intBitLength.js";
import { $mathReal } from "./mathReal.js";

export function $mathLogOf(x, log) {
  if (typeof x !== "bigint" || x <= 0n) return log(typeof x === "bigint" ? -1 : $mathReal(x));
  const v = Number(x);
  if (v < Infinity) return log(v);
  const more = $intBitLength(x) - 1000;
  return log(Number(x >> BigInt(more))) + log(2) * more;
}
