// s ^= other and s.symmetric_difference_update(other)
import { $apart } from "./apart.js";

export function $setSymmetricDifferenceUpdate(s, other) {
  s.$map = $apart(s.$map, other);
  return null;
}
