// a ^= b: the new value of `a`
import { $xor } from "./xor.js";

export function $ixor(a, b) {
  return $xor(a, b, true);
}
