// s.strip(chars): chars a string or None.
import { $strLstripChars } from "./strLstripChars.js";
import { $strRstripChars } from "./strRstripChars.js";
import { $strStrip } from "./strStrip.js";
import { $stripSet } from "./stripSet.js";

export function $strStripChars(s, chars) {
  if (chars == null) return $strStrip(s);
  $stripSet(chars, "strip");
  return $strLstripChars($strRstripChars(s, chars), chars);
}
