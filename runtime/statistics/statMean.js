// statistics.mean(data)
import { $StatisticsError } from "../errors/StatisticsError.js";
import { $statNumber } from "./statNumber.js";
import { $statSums } from "./statSums.js";

export function $statMean(data) {
  const { n, d, count, float, special } = $statSums(data);
  if (count < 1) throw new $StatisticsError("mean requires at least one data point");
  return special === undefined ? $statNumber(n, d * BigInt(count), float) : special / count;
}
