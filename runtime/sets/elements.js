// The elements of any iterable as `key → element`: a set's own map, or a new one.
import { $dictKeyList } from "../dicts/dictKeyList.js";
import { $isDict } from "../dicts/isDict.js";
import { $FrozenSet } from "./FrozenSet.js";
import { $Set } from "./Set.js";
import { $setOf } from "./setOf.js";

export function $elements(x) {
  if (x instanceof $Set || x instanceof $FrozenSet) return x.$map;
  return $setOf($isDict(x) ? $dictKeyList(x) : x).$map;
}
