// $key(x) of a tuple (a, b) that need not be made for it.
// Rare: a tuple as a key.
import { $isShortKey } from "./isShortKey.js";
import { $pairKey } from "./pairKey.js";
import { $tupleKey } from "./tupleKey.js";

export function $keyOfPair(a, b) {
  return $isShortKey(a) && $isShortKey(b) ? $pairKey(a, b) : $tupleKey([a, b]);
}
