// min(a, b, …, key=key): the arguments in an Array.
import { $lt } from "../compare/lt.js";

export function $minOf(args, key) {
  let best = args[0];
  let bestKey = key == null ? best : key(best);
  for (let i = 1; i < args.length; i++) {
    const k = key == null ? args[i] : key(args[i]);
    if (!$lt(k, bestKey)) continue;
    best = args[i];
    bestKey = k;
  }
  return best;
}
