// A number of a data set as an exact fraction [numerator, denominator] of BigInts; for inf and nan [x, null].
import { $Refusal } from "../errors/Refusal.js";
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";
import { $floatAsIntegerRatio } from "../numbers/floatAsIntegerRatio.js";
import { $floatIf } from "../numbers/floatIf.js";
import { $intIf } from "../numbers/intIf.js";

export function $statRatio(x) {
  const n = $intIf(x);
  if (n !== undefined) return [BigInt(n), 1n];
  const v = $floatIf(x);
  if (v === undefined && x?.__float__) {
    throw new $Refusal("exact-statistics", "statistics of Decimals and Fractions are exact in CPython, and not there in compiled code");
  }
  if (x?.$mixed) throw new $Refusal("exact-statistics", "statistics of an IntEnum give members of it in CPython, and are not there in compiled code");
  if (v === undefined) throw new $TypeError(`can't convert type '${$typeName(x)}' to numerator/denominator`);
  return Number.isFinite(v) ? Array.from($floatAsIntegerRatio(v), BigInt) : [v, null];
}
