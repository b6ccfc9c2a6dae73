// frozenset([iterable]): a frozenset as it is.
import { $FrozenSet } from "./FrozenSet.js";
import { $setOf } from "./setOf.js";

export function $frozensetOf(iterable) {
  if (iterable instanceof $FrozenSet) return iterable;
  const s = new $FrozenSet();
  s.$map = $setOf(iterable).$map;
  return s;
}
