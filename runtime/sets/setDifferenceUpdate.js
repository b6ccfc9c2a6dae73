// s -= other and s.difference_update(*others)
import { $setDifference } from "./setDifference.js";

export function $setDifferenceUpdate(s, ...others) {
  s.$map = $setDifference(s, ...others).$map;
  return null;
}
