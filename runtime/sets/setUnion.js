// s | other and s.union(*others)
import { $elements } from "./elements.js";
import { $setLike } from "./setLike.js";

export function $setUnion(s, ...others) {
  const map = new Map(s.$map);
  for (const other of others) for (const [key, x] of $elements(other)) if (!map.has(key)) map.set(key, x);
  return $setLike(s, map);
}
