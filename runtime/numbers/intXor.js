// int ^ int
import { $fromBig } from "./fromBig.js";

export function $intXor(a, b) {
  if (typeof a === "number" && typeof b === "number" && (a | 0) === a && (b | 0) === b) return a ^ b;
  return $fromBig(BigInt(a) ^ BigInt(b));
}
