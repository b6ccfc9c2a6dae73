// int + int. Numbers, or BigInts beyond ±(2^53 − 1); so are all `$int…` helpers.
// A rounded sum is never within ±(2^53 − 1), so one range check tells an exact result.
import { $fromBig } from "./fromBig.js";

export function $intAdd(a, b) {
  if (typeof a === "number" && typeof b === "number") {
    const r = a + b;
    if (r <= 9007199254740991 && r >= -9007199254740991) return r;
  }
  rare: return $fromBig(BigInt(a) + BigInt(b));
}
