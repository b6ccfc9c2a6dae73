// d[a, b] = v (see dictPutPair.js)
// Rare: a tuple as a key.
import { $keyOfPair } from "../compare/keyOfPair.js";
import { $pair } from "../tuples/pair.js";
import { $Dict } from "./Dict.js";
import { $dictPutPair } from "./dictPutPair.js";
import { $dictSet } from "./dictSet.js";

export function $dictSetPair(d, a, b, v) {
  if (d instanceof $Dict) $dictPutPair(d, $keyOfPair(a, b), a, b, v);
  else $dictSet(d, $pair(a, b), v);
}
