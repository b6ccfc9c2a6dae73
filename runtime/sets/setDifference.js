// s - other and s.difference(*others)
import { $elements } from "./elements.js";
import { $setLike } from "./setLike.js";

export function $setDifference(s, ...others) {
  const map = new Map(s.$map);
  for (const other of others) for (const key of Array.from($elements(other).keys())) map.delete(key);
  return $setLike(s, map);
}
