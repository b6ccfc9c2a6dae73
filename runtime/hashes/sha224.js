// SHA-224 (FIPS 180-4) of an array of bytes
import { $sha256 } from "./sha256.js";
import { $shaRoots } from "./shaRoots.js";

export function $sha224(bytes) {
  // The second 32 bits of the fractional parts of the ninth to sixteenth prime's roots.
  return $sha256(bytes, $shaRoots(16, 2, 64).slice(8).map((x) => BigInt.asUintN(32, x)), 28);
}
