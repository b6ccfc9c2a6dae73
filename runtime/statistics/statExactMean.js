// statistics.mean(data) of Decimals and Fractions
import { $StatisticsError } from "../errors/StatisticsError.js";
import { $truedivAny } from "../numbers/truedivAny.js";
import { $statExactNumber } from "./statExactNumber.js";
import { $statExactSums } from "./statExactSums.js";

export function $statExactMean(data) {
  const { n, d, count, kind, special } = $statExactSums(data);
  if (count < 1) throw new $StatisticsError("mean requires at least one data point");
  return special === undefined ? $statExactNumber(n, d * BigInt(count), kind) : $truedivAny(special, count);
}
