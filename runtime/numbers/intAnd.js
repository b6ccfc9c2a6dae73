// int & int: the engine's operators are exact where both fit in 32 bits.
import { $fromBig } from "./fromBig.js";

export function $intAnd(a, b) {
  if (typeof a === "number" && typeof b === "number" && (a | 0) === a && (b | 0) === b) return a & b;
  return $fromBig(BigInt(a) & BigInt(b));
}
