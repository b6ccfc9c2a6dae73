// statistics.harmonic_mean(data, weights)
import { $lt } from "../compare/lt.js";
import { $Refusal } from "../errors/Refusal.js";
import { $StatisticsError } from "../errors/StatisticsError.js";
import { $TypeError } from "../errors/TypeError.js";
import { $ZeroDivisionError } from "../errors/ZeroDivisionError.js";
import { $listOf } from "../lists/listOf.js";
import { $boxed } from "../numbers/boxed.js";
import { $floatIf } from "../numbers/floatIf.js";
import { $truedivAny } from "../numbers/truedivAny.js";
import { $statNumber } from "./statNumber.js";
import { $statSums } from "./statSums.js";

export function $statHarmonic(data, weights = null, exact = null) {
  const collect = exact?.sums ?? $statSums;
  const values = $listOf(data);
  const count = values.length;
  const negative = () => new $StatisticsError("harmonic mean does not support negative values");
  if (count < 1) throw new $StatisticsError("harmonic_mean requires at least one data point");
  if (count === 1 && weights === null) {
    if ($floatIf(values[0]) === undefined && !values[0]?.__float__) throw new $TypeError("unsupported type");
    if ($lt(values[0], 0)) throw negative();
    return values[0];
  }
  const checked = (x) => {
    if ($lt(x, 0)) throw negative();
    return x;
  };
  let whole = { n: BigInt(count), d: 1n };
  let by = null;
  if (weights !== null) {
    by = $listOf(weights);
    if (by.length !== count) throw new $StatisticsError("Number of weights does not match data size");
    whole = collect(by.map(checked));
  }
  let sums;
  try {
    sums = collect(
      values.map((x, i) => {
        checked(x);
        return by === null ? $truedivAny(1, x) : Number(by[i]) === 0 ? 0 : $truedivAny(by[i], x);
      }),
    );
  } catch (e) {
    if (e instanceof $ZeroDivisionError) return 0;
    throw e;
  }
  if (sums.special !== undefined && exact === null) return $boxed(Number($statNumber(whole.n, whole.d, true)) / sums.special);
  if (sums.special !== undefined) throw new $Refusal("exact-statistics", "harmonic_mean of infinities");
  if (sums.n <= 0n) throw new $StatisticsError("Weighted sum must be positive");
  if (exact !== null) return exact.number(whole.n * sums.d, whole.d * sums.n, sums.kind);
  return $statNumber(whole.n * sums.d, whole.d * sums.n, sums.float);
}
