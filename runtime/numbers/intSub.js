// int - int
import { $fromBig } from "./fromBig.js";

export function $intSub(a, b) {
  if (typeof a === "number" && typeof b === "number") {
    const r = a - b;
    if (r <= 9007199254740991 && r >= -9007199254740991) return r;
  }
  rare: return $fromBig(BigInt(a) - BigInt(b));
}
