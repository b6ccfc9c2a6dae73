// s.lstrip(chars): chars a string or None.
import { $strLstrip } from "./strLstrip.js";
import { $stripSet } from "./stripSet.js";

export function $strLstripChars(s, chars) {
  if (chars == null) return $strLstrip(s);
  const set = $stripSet(chars, "lstrip");
  let i = 0;
  for (const c of s) {
    if (!set.includes(c)) break;
    i += c.length;
  }
  return s.slice(i);
}
