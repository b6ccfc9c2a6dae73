// The root of a BigInt, rounded down, by Newton's method from above.
import { $intBitLength } from "../numbers/intBitLength.js";

export function $mathBigRoot(n) {
  if (n < 2n) return n;
  let root = 1n << BigInt(($intBitLength(n) + 1) >> 1);
  for (;;) {
    const next = (root + n / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}
