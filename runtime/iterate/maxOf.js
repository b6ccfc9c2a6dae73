// max(a, b, …, key=key): the arguments in an Array.
import { $gt } from "../compare/gt.js";

export function $maxOf(args, key) {
  let best = args[0];
  let bestKey = key == null ? best : key(best);
  for (let i = 1; i < args.length; i++) {
    const k = key == null ? args[i] : key(args[i]);
    if (!$gt(k, bestKey)) continue;
    best = args[i];
    bestKey = k;
  }
  return best;
}
