// statistics.stdev(data, xbar), or pstdev where `whole` → a raw float: the root of the exact variance, rounded once.
import { $AttributeError } from "../errors/AttributeError.js";
import { $StatisticsError } from "../errors/StatisticsError.js";
import { $statRoot } from "./statRoot.js";
import { $statSquares } from "./statSquares.js";

export function $statDeviation(data, center, whole) {
  const { n, d, count, special } = $statSquares(data, center);
  if (whole && count < 1) throw new $StatisticsError("pstdev requires at least one data point");
  if (!whole && count < 2) throw new $StatisticsError("stdev requires at least two data points");
  if (special !== undefined) throw new $AttributeError("'float' object has no attribute 'numerator'");
  const m = d * BigInt(whole ? count : count - 1);
  return $statRoot(n, m);
}
