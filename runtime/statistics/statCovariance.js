// statistics.covariance(x, y) → a raw float, or correlation where `scaled`.
import { $StatisticsError } from "../errors/StatisticsError.js";
import { $len } from "../iterate/len.js";
import { $listOf } from "../lists/listOf.js";
import { $mathFsum } from "../math/mathFsum.js";
import { $mathReal } from "../math/mathReal.js";
import { $mathSqrt } from "../math/mathSqrt.js";

export function $statCovariance(x, y, scaled) {
  const name = scaled ? "correlation" : "covariance";
  const n = $len(x);
  if ($len(y) !== n) throw new $StatisticsError(`${name} requires that both inputs have same number of data points`);
  if (n < 2) throw new $StatisticsError(`${name} requires at least two data points`);
  const deviations = (values) => {
    const mean = $mathFsum(values) / n;
    return $listOf(values).map((v) => $mathReal(v) - mean);
  };
  const a = deviations(x);
  const b = deviations(y);
  const both = (p, q) => $mathFsum(p.map((v, i) => v * q[i]));
  const together = both(a, b);
  if (!scaled) return together / (n - 1);
  const size = $mathSqrt(both(a, a) * both(b, b));
  if (size === 0) throw new $StatisticsError("at least one of the inputs is constant");
  return together / size;
}
