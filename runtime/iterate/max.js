// max(iterable, key=key, default=fallback)
import { $gt } from "../compare/gt.js";
import { $ValueError } from "../errors/ValueError.js";
import { $iterable } from "./iterable.js";

export function $max(iterable, key, fallback) {
  let best;
  if (key == null && Array.isArray(iterable) && typeof (best = iterable[0]) === "number") {
    let i = 1;
    for (; i < iterable.length && typeof iterable[i] === "number"; i++) if (iterable[i] > best) best = iterable[i];
    if (i === iterable.length) return best;
  }
  let bestKey;
  let empty = true;
  for (const x of $iterable(iterable)) {
    const k = key == null ? x : key(x);
    if (empty || $gt(k, bestKey)) {
      best = x;
      bestKey = k;
      empty = false;
    }
  }
  if (!empty) return best;
  if (fallback === undefined) throw new $ValueError("max() arg is an empty sequence");
  return fallback;
}
