// s.strip() without an argument.
import { $strLstrip } from "./strLstrip.js";
import { $strRstrip } from "./strRstrip.js";

export function $strStrip(s) {
  return $strLstrip($strRstrip(s));
}
