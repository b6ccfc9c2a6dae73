// a // b of two BigInts, b not 0: JavaScript's division truncates, Python's rounds down.
// Rare: ints beyond 2^53.
import { $fromBig } from "./fromBig.js";

export function $bigFloordiv(a, b) {
  const q = a / b;
  return $fromBig(a < 0n !== b < 0n && q * b !== a ? q - 1n : q);
}
