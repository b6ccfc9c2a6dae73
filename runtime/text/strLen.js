// len(s): code points. The last one is kept, so that `while i < len(s)` counts once.
import { $hasAstral } from "./hasAstral.js";

export const $strLen = ((last, n) => (s) => {
  if (s === last) return n;
  n = s.length;
  if ($hasAstral(s)) rare: {
    for (let i = s.length - 1; i > 0; i--) {
      if ((s.charCodeAt(i) & 0xfc00) === 0xdc00 && (s.charCodeAt(i - 1) & 0xfc00) === 0xd800) n--, i--;
    }
  }
  last = s;
  return n;
})("", 0);
