// statistics.geometric_mean(data) → a raw float
import { $StatisticsError } from "../errors/StatisticsError.js";
import { $ValueError } from "../errors/ValueError.js";
import { $iterable } from "../iterate/iterable.js";
import { $mathLog } from "../math/mathLog.js";
import { $mathLogOf } from "../math/mathLogOf.js";
import { $mathRange } from "../math/mathRange.js";
import { $statFmean } from "./statFmean.js";

export function $statGeometric(data) {
  try {
    const logs = Array.from($iterable(data), (x) => $mathLogOf(x, $mathLog));
    const mean = $statFmean(logs);
    return $mathRange(Math.exp(mean), mean);
  } catch (e) {
    if (!(e instanceof $ValueError)) throw e;
    throw new $StatisticsError("geometric mean requires a non-empty dataset containing positive numbers");
  }
}
