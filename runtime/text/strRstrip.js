// s.rstrip() without an argument.
import { $isSpace } from "./isSpace.js";

export function $strRstrip(s) {
  let i = s.length;
  while ($isSpace(s.charCodeAt(i - 1))) i--;
  return s.slice(0, i);
}
