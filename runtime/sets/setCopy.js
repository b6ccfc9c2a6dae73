// s.copy(): a frozenset as it is.
import { $FrozenSet } from "./FrozenSet.js";
import { $Set } from "./Set.js";

export function $setCopy(s) {
  if (s instanceof $FrozenSet) return s;
  const made = new $Set();
  made.$map = new Map(s.$map);
  return made;
}
