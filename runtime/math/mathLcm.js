// math.lcm(*integers): the arguments in an Array.
import { $fromBig } from "../numbers/fromBig.js";
import { $index } from "../numbers/index.js";
import { $mathGcd } from "./mathGcd.js";

export function $mathLcm(integers) {
  let lcm = 1;
  for (const n of integers.map($index)) {
    if (n == 0) lcm = 0;
    if (lcm == 0) continue;
    const multiple = (BigInt(lcm) / BigInt($mathGcd([lcm, n]))) * BigInt(n);
    lcm = $fromBig(multiple < 0n ? -multiple : multiple);
  }
  return lcm;
}
