// s ^ other and s.symmetric_difference(other)
import { $apart } from "./apart.js";
import { $setLike } from "./setLike.js";

export function $setSymmetricDifference(s, other) {
  return $setLike(s, $apart(s.$map, other));
}
