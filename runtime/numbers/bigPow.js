// int ** int where the result needs a BigInt. A power of astronomic size is refused before it is tried.
// Rare: ints beyond 2^53.
import { $fromBig } from "./fromBig.js";
import { $intBitLength } from "./intBitLength.js";
import { $Refusal } from "../errors/Refusal.js";

export function $bigPow(a, b) {
  if (a === 0 || a === 1) return b == 0 ? 1 : a;
  if (a === -1) return BigInt(b) % 2n ? -1 : 1;
  if ($intBitLength(a) * Number(b) > 67108864) throw new $Refusal("integer-too-large", "this power has too many digits");
  return $fromBig(BigInt(a) ** BigInt(b));
}
