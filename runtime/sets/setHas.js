// x in s
// Rare without sets/: sets.
import { $setKey } from "./setKey.js";

export function $setHas(s, x) {
  return s.$map.has($setKey(x));
}
