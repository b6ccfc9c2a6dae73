// math.gcd(*integers): the arguments in an Array.
import { $fromBig } from "../numbers/fromBig.js";
import { $index } from "../numbers/index.js";

export function $mathGcd(integers) {
  let gcd = 0;
  for (let b of integers.map($index)) {
    let a = gcd;
    if (typeof a === "bigint" || typeof b === "bigint") {
      [a, b] = [BigInt(a), BigInt(b)];
      while (b) [a, b] = [b, a % b];
      gcd = $fromBig(a < 0n ? -a : a);
    } else {
      while (b) [a, b] = [b, a % b];
      gcd = Math.abs(a);
    }
  }
  return gcd;
}
