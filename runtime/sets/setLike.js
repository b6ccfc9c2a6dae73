// A set of the same type as s over the given `key → element` map.
import { $FrozenSet } from "./FrozenSet.js";
import { $Set } from "./Set.js";

export function $setLike(s, map) {
  const made = s instanceof $FrozenSet ? new $FrozenSet() : new $Set();
  made.$map = map;
  return made;
}
