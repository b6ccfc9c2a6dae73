// len(s): code points.
import { $hasAstral } from "./hasAstral.js";

export function $strLen(s) {
  let n = s.length;
  if ($hasAstral(s)) rare: {
    for (let i = s.length - 1; i > 0; i--) {
      if ((s.charCodeAt(i) & 0xfc00) === 0xdc00 && (s.charCodeAt(i - 1) & 0xfc00) === 0xd800) n--, i--;
    }
  }
  return n;
}
