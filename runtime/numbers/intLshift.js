// int << int
import { $bigLshift } from "./bigLshift.js";

export function $intLshift(a, n) {
  if (typeof a === "number" && n >= 0 && n < 53) {
    const r = a * 2 ** Number(n);
    if (r <= 9007199254740991 && r >= -9007199254740991) return r;
  }
  return $bigLshift(a, n);
}
