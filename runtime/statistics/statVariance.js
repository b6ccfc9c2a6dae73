// statistics.variance(data, xbar), or pvariance where `whole` (the data are the whole population).
import { $StatisticsError } from "../errors/StatisticsError.js";
import { $statNumber } from "./statNumber.js";
import { $statSquares } from "./statSquares.js";

export function $statVariance(data, center, whole) {
  const { n, d, count, float, special } = $statSquares(data, center);
  if (whole && count < 1) throw new $StatisticsError("pvariance requires at least one data point");
  if (!whole && count < 2) throw new $StatisticsError("variance requires at least two data points");
  const by = whole ? count : count - 1;
  return special === undefined ? $statNumber(n, d * BigInt(by), float) : special / by;
}
