// s.add((a, b)): the tuple is made where the set has none yet.
// Rare: a tuple as a key.
import { $keyOfPair } from "../compare/keyOfPair.js";
import { $setAddPair } from "./setAddPair.js";

export function $setPutPair(s, a, b) {
  return $setAddPair(s, $keyOfPair(a, b), a, b);
}
