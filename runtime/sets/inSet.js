// x in s, evaluated in Python's order
// Rare without sets/: sets.
import { $setHas } from "./setHas.js";

export function $inSet(x, s) {
  return $setHas(s, x);
}
