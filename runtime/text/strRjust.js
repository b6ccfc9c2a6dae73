// s.rjust(width, fill), any values.
import { $ssize } from "../numbers/ssize.js";
import { $strLen } from "./strLen.js";
import { $strPad } from "./strPad.js";

export function $strRjust(s, width, fill) {
  return $strPad(s, $ssize(width) - $strLen(s), 0, fill);
}
