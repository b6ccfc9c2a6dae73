// int << int where the result needs a BigInt, or where the shift is wrong.
import { $fromBig } from "./fromBig.js";
import { $Refusal } from "../errors/Refusal.js";
import { $ValueError } from "../errors/ValueError.js";

export function $bigLshift(a, n) {
  if (n < 0) throw new $ValueError("negative shift count");
  if (a === 0) return 0;
  if (n > 67108864) throw new $Refusal("integer-too-large", "a number shifted so far has too many digits");
  return $fromBig(BigInt(a) << BigInt(n));
}
