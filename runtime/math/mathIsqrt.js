// math.isqrt(n): the root, rounded down.
import { $ValueError } from "../errors/ValueError.js";
import { $fromBig } from "../numbers/fromBig.js";
import { $index } from "../numbers/index.js";
import { $mathBigRoot } from "./mathBigRoot.js";

export function $mathIsqrt(n) {
  n = $index(n);
  if (n < 0) throw new $ValueError("isqrt() argument must be nonnegative");
  if (typeof n === "bigint") return $fromBig($mathBigRoot(n));
  const root = Math.floor(Math.sqrt(n)); // rounded up where n is the last before a large square
  return root * root > n ? root - 1 : root;
}
