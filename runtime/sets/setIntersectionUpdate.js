// s &= other and s.intersection_update(*others)
import { $setIntersection } from "./setIntersection.js";

export function $setIntersectionUpdate(s, ...others) {
  s.$map = $setIntersection(s, ...others).$map;
  return null;
}
