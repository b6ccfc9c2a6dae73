// statistics.fmean(data, weights) → a raw float
import { $StatisticsError } from "../errors/StatisticsError.js";
import { $map } from "../iterate/map.js";
import { $listOf } from "../lists/listOf.js";
import { $mathFsum } from "../math/mathFsum.js";
import { $mul } from "../numbers/mul.js";

export function $statFmean(data, weights = null) {
  const values = Array.isArray(data) ? data : $listOf(data);
  if (weights === null) {
    const total = $mathFsum(values);
    if (values.length === 0) throw new $StatisticsError("fmean requires at least one data point");
    return total / values.length;
  }
  weights = $listOf(weights);
  const total = $mathFsum($map($mul, [values, weights]));
  if (values.length !== weights.length) throw new $StatisticsError("data and weights must be the same length");
  const whole = $mathFsum(weights);
  if (whole === 0) throw new $StatisticsError("sum of weights must be non-zero");
  return total / whole;
}
