// a * b of any values
import { $mulSlow } from "./mulSlow.js";

export function $mul(a, b, inPlace) {
  if (typeof a === "number" && typeof b === "number") {
    const r = a * b;
    if (Number.isSafeInteger(r) ? Number.isSafeInteger(a) && Number.isSafeInteger(b) : !Number.isInteger(r)) return r + 0;
  }
  return $mulSlow(a, b, inPlace);
}
