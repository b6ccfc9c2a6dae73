// The elements of any iterable as `key → element`: a set's own map, or a new one.
import { $FrozenSet } from "./FrozenSet.js";
import { $Set } from "./Set.js";
import { $setOf } from "./setOf.js";

export function $elements(x) {
  return x instanceof $Set || x instanceof $FrozenSet ? x.$map : $setOf(x).$map;
}
