// statistics.variance(data, xbar), or pvariance where `whole`, of Decimals and Fractions
import { $StatisticsError } from "../errors/StatisticsError.js";
import { $truedivAny } from "../numbers/truedivAny.js";
import { $statExactNumber } from "./statExactNumber.js";
import { $statExactSquares } from "./statExactSquares.js";

export function $statExactVariance(data, center, whole) {
  const { n, d, count, kind, special } = $statExactSquares(data, center);
  if (whole && count < 1) throw new $StatisticsError("pvariance requires at least one data point");
  if (!whole && count < 2) throw new $StatisticsError("variance requires at least two data points");
  const by = whole ? count : count - 1;
  return special === undefined ? $statExactNumber(n, d * BigInt(by), kind) : $truedivAny(special, by);
}
