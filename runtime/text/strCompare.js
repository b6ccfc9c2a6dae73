// -1, 0 or 1 as a is less than, equal to or greater than b: by code points, where JavaScript's < goes by units.
import { $cutsPair } from "./cutsPair.js";

export function $strCompare(a, b) {
  if (a === b) return 0;
  const n = Math.min(a.length, b.length);
  for (let i = 0; i < n; i++) {
    let x = a.charCodeAt(i);
    let y = b.charCodeAt(i);
    if (x !== y) {
      if (x >= 0xd800 && y >= 0xd800) rare: {
        const at = $cutsPair(a, i) || $cutsPair(b, i) ? i - 1 : i;
        x = a.codePointAt(at);
        y = b.codePointAt(at);
      }
      return x < y ? -1 : 1;
    }
  }
  return a.length < b.length ? -1 : 1;
}
