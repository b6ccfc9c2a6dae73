// s.lstrip() without an argument.
import { $isSpace } from "./isSpace.js";

export function $strLstrip(s) {
  let i = 0;
  while ($isSpace(s.charCodeAt(i))) i++;
  return s.slice(i);
}
