// int * int. `+ 0` because an int is never -0.
import { $fromBig } from "./fromBig.js";

export function $intMul(a, b) {
  if (typeof a === "number" && typeof b === "number") {
    const r = a * b;
    if (r <= 9007199254740991 && r >= -9007199254740991) return r + 0;
  }
  rare: return $fromBig(BigInt(a) * BigInt(b));
}
