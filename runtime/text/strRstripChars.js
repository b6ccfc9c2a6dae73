// s.rstrip(chars): chars a string or None.
import { $cutsPair } from "./cutsPair.js";
import { $strRstrip } from "./strRstrip.js";
import { $stripSet } from "./stripSet.js";

export function $strRstripChars(s, chars) {
  if (chars == null) return $strRstrip(s);
  const set = $stripSet(chars, "rstrip");
  let i = s.length;
  while (i > 0) {
    const at = $cutsPair(s, i - 1) ? i - 2 : i - 1;
    if (!set.includes(s.slice(at, i))) break;
    i = at;
  }
  return s.slice(0, i);
}
