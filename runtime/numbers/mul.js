// a * b of any values
import { $mulSlow } from "./mulSlow.js";

export function $mul(a, b, inPlace) {
  if (typeof a === "number" && typeof b === "number") {
    const r = a * b;
    if (r - Math.floor(r) !== 0 || ((a | 0) === a && (b | 0) === b && r * r <= 2e31)) return r + 0;
  }
  return $mulSlow(a, b, inPlace);
}
