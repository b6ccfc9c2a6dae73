// statistics.median(data); `side` is -1 for median_low, 1 for median_high.
import { $StatisticsError } from "../errors/StatisticsError.js";
import { $sorted } from "../iterate/sorted.js";
import { $add } from "../numbers/add.js";
import { $truedivAny } from "../numbers/truedivAny.js";

export function $statMedian(data, side = 0) {
  const sorted = $sorted(data);
  const n = sorted.length;
  if (n === 0) throw new $StatisticsError("no median for empty data");
  const i = n >> 1;
  if (n % 2 === 1 || side > 0) return sorted[i];
  return side < 0 ? sorted[i - 1] : $truedivAny($add(sorted[i - 1], sorted[i]), 2);
}
