// min(iterable, key=key, default=fallback)
import { $lt } from "../compare/lt.js";
import { $ValueError } from "../errors/ValueError.js";
import { $iterable } from "./iterable.js";

export function $min(iterable, key, fallback) {
  let best;
  if (key == null && Array.isArray(iterable) && typeof (best = iterable[0]) === "number") {
    let i = 1;
    for (; i < iterable.length && typeof iterable[i] === "number"; i++) if (iterable[i] < best) best = iterable[i];
    if (i === iterable.length) return best;
  }
  let bestKey;
  let empty = true;
  for (const x of $iterable(iterable)) {
    const k = key == null ? x : key(x);
    if (empty || $lt(k, bestKey)) {
      best = x;
      bestKey = k;
      empty = false;
    }
  }
  if (!empty) return best;
  if (fallback === undefined) throw new $ValueError("min() arg is an empty sequence");
  return fallback;
}
