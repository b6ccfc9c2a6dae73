// a % b of two BigInts, b not 0.
// Rare: ints beyond 2^53.
import { $fromBig } from "./fromBig.js";

export function $bigMod(a, b) {
  const r = a % b;
  return $fromBig(r !== 0n && r < 0n !== b < 0n ? r + b : r);
}
