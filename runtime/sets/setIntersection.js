// s & other and s.intersection(*others)
import { $meet } from "./meet.js";
import { $setLike } from "./setLike.js";

export function $setIntersection(s, ...others) {
  let map = others.length === 0 ? new Map(s.$map) : s.$map;
  for (const other of others) map = $meet(map, other);
  return $setLike(s, map);
}
