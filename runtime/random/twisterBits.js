// An int of k random bits
import { $OverflowError } from "../errors/OverflowError.js";
import { $ValueError } from "../errors/ValueError.js";
import { $fromBig } from "../numbers/fromBig.js";
import { $index } from "../numbers/index.js";

export function $twisterBits(twister, k) {
  k = $index(k);
  if (k > 2147483647 || k < -2147483648) throw new $OverflowError("Python int too large to convert to C int");
  if (k < 0) throw new $ValueError("number of bits must be non-negative");
  if (k === 0) return 0;
  if (k <= 32) return twister.$word() >>> (32 - k);
  let bits = 0n;
  for (let at = 0; at < k; at += 32) {
    const word = twister.$word();
    bits |= BigInt(k - at < 32 ? word >>> (32 - (k - at)) : word) << BigInt(at);
  }
  return $fromBig(bits);
}
