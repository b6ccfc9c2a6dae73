// math.perm(n, k): the ways to choose k of n in order; all orders without k.
import { $OverflowError } from "../errors/OverflowError.js";
import { $Refusal } from "../errors/Refusal.js";
import { $ValueError } from "../errors/ValueError.js";
import { $fromBig } from "../numbers/fromBig.js";
import { $index } from "../numbers/index.js";
import { $mathFactorial } from "./mathFactorial.js";
import { $mathProduct } from "./mathProduct.js";

export function $mathPerm(n, k = null) {
  if (k === null) return $mathFactorial(n);
  n = $index(n);
  k = $index(k);
  if (n < 0) throw new $ValueError("n must be a non-negative integer");
  if (k < 0) throw new $ValueError("k must be a non-negative integer");
  if (n < k) return 0;
  if (k > 9223372036854775807n) throw new $OverflowError("k must not exceed 9223372036854775807");
  if (k > 200000) throw new $Refusal("integer-too-large", "this number of permutations has too many digits");
  if (typeof n === "number") return $fromBig($mathProduct(n - k + 1, n));
  let product = 1n;
  for (let i = 0n; i < k; i++) product *= n - i;
  return $fromBig(product);
}
