// math.comb(n, k): the ways to choose k of n.
import { $OverflowError } from "../errors/OverflowError.js";
import { $Refusal } from "../errors/Refusal.js";
import { $ValueError } from "../errors/ValueError.js";
import { $fromBig } from "../numbers/fromBig.js";
import { $index } from "../numbers/index.js";

export function $mathComb(n, k) {
  n = $index(n);
  k = $index(k);
  if (n < 0) throw new $ValueError("n must be a non-negative integer");
  if (k < 0) throw new $ValueError("k must be a non-negative integer");
  if (n < k) return 0;
  n = BigInt(n);
  k = BigInt(k);
  if (n - k < k) k = n - k;
  if (k > 9223372036854775807n) throw new $OverflowError("min(n - k, k) must not exceed 9223372036854775807");
  if (k > 200000n) throw new $Refusal("integer-too-large", "this number of combinations has too many digits");
  let r = 1n;
  for (let i = 1n; i <= k; i++) r = (r * (n - k + i)) / i;
  return $fromBig(r);
}
