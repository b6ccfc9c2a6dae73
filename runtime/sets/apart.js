// The `key → element` map of what is in only one of the map a and any iterable.
import { $elements } from "./elements.js";

export function $apart(a, other) {
  const b = $elements(other);
  const map = new Map();
  for (const [key, x] of a) if (!b.has(key)) map.set(key, x);
  for (const [key, x] of b) if (!a.has(key)) map.set(key, x);
  return map;
}
