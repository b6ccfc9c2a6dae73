// statistics.quantiles(data, n=n, method=method)
import { $order } from "../compare/order.js";
import { $StatisticsError } from "../errors/StatisticsError.js";
import { $ValueError } from "../errors/ValueError.js";
import { $repr } from "../format/repr.js";
import { $sorted } from "../iterate/sorted.js";
import { $add } from "../numbers/add.js";
import { $index } from "../numbers/index.js";
import { $mul } from "../numbers/mul.js";
import { $truedivAny } from "../numbers/truedivAny.js";

export function $statQuantiles(data, n = 4, method = "exclusive") {
  if ($order("<", n, 1)) throw new $StatisticsError("n must be at least 1");
  const sorted = $sorted(data);
  const size = sorted.length;
  if (size < 2) throw new $StatisticsError("must have at least two data points");
  const inclusive = method === "inclusive";
  if (!inclusive && method !== "exclusive") throw new $ValueError(`Unknown method: ${$repr(method)}`);
  n = $index(n);
  const made = [];
  for (let i = 1; i < n; i++) {
    const place = i * (inclusive ? size - 1 : size + 1);
    let j = Math.floor(place / n);
    if (!inclusive) j = Math.max(1, Math.min(j, size - 1)) - 1;
    const beyond = place - (inclusive ? j : j + 1) * n;
    made.push($truedivAny($add($mul(sorted[j], n - beyond), $mul(sorted[j + 1], beyond)), n));
  }
  return made;
}
