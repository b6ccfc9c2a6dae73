// statistics.harmonic_mean(data)
import { $lt } from "../compare/lt.js";
import { $StatisticsError } from "../errors/StatisticsError.js";
import { $TypeError } from "../errors/TypeError.js";
import { $ZeroDivisionError } from "../errors/ZeroDivisionError.js";
import { $listOf } from "../lists/listOf.js";
import { $boxed } from "../numbers/boxed.js";
import { $floatIf } from "../numbers/floatIf.js";
import { $truedivAny } from "../numbers/truedivAny.js";
import { $statNumber } from "./statNumber.js";
import { $statSums } from "./statSums.js";

export function $statHarmonic(data) {
  const values = $listOf(data);
  const count = values.length;
  const negative = () => new $StatisticsError("harmonic mean does not support negative values");
  if (count < 1) throw new $StatisticsError("harmonic_mean requires at least one data point");
  if (count === 1) {
    if ($floatIf(values[0]) === undefined) throw new $TypeError("unsupported type");
    if ($lt(values[0], 0)) throw negative();
    return values[0];
  }
  let sums;
  try {
    sums = $statSums(
      values.map((x) => {
        if ($lt(x, 0)) throw negative();
        return $truedivAny(1, x);
      }),
    );
  } catch (e) {
    if (e instanceof $ZeroDivisionError) return 0;
    throw e;
  }
  if (sums.special !== undefined) return $boxed(count / sums.special);
  if (sums.n <= 0n) throw new $StatisticsError("Weighted sum must be positive");
  return $statNumber(BigInt(count) * sums.d, sums.n, sums.float);
}
