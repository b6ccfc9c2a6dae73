// s.add((a, b)), where `key` is `$keyOfPair(a, b)`: the tuple is made where the set has none yet.
// Rare: a tuple as a key.
import { $pair } from "../tuples/pair.js";

export function $setAddPair(s, key, a, b) {
  if (!s.$map.has(key)) s.$map.set(key, $pair(a, b));
  return null;
}
