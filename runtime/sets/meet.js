// The `key → element` map of what the map a and any iterable have in common. Of equal elements (1 and True) it takes the one that
// CPython takes: out of the smaller set, or out of what is no set.
import { $elements } from "./elements.js";

export function $meet(a, other) {
  const b = $elements(other);
  const [from, to] = b === other.$map && b.size > a.size ? [a, b] : [b, a];
  const map = new Map();
  for (const [key, x] of from) if (to.has(key)) map.set(key, x);
  return map;
}
