// d[a, b] = v of a Dict, where `key` is `$keyOfPair(a, b)`: the tuple is made where the dict has none yet.
// Rare: a tuple as a key.
import { $pair } from "../tuples/pair.js";

export function $dictPutPair(d, key, a, b, v) {
  const n = d.$map.size;
  d.$map.set(key, v);
  if (d.$map.size !== n) (d.$keys ??= new Map()).set(key, $pair(a, b));
}
