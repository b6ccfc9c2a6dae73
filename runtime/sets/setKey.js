// The key to look for in a set: a set stands for the frozenset of its elements there, as in CPython.
import { $key } from "../compare/key.js";
import { $FrozenSet } from "./FrozenSet.js";
import { $Set } from "./Set.js";

export function $setKey(x) {
  if (!(x instanceof $Set)) return $key(x);
  const frozen = new $FrozenSet();
  frozen.$map = x.$map;
  return $key(frozen);
}
