// SHA-384 (FIPS 180-4) of an array of bytes
import { $sha512 } from "./sha512.js";
import { $shaRoots } from "./shaRoots.js";

export function $sha384(bytes) {
  return $sha512(bytes, $shaRoots(16, 2, 64).slice(8), 48);
}
