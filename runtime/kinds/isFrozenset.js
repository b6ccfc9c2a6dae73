// Whether x is a frozenset.
import { $FrozenSet } from "../sets/FrozenSet.js";

export function $isFrozenset(x) {
  return x instanceof $FrozenSet;
}
