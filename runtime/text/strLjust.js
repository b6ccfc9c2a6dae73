// s.ljust(width, fill), any values.
import { $ssize } from "../numbers/ssize.js";
import { $strLen } from "./strLen.js";
import { $strPad } from "./strPad.js";

export function $strLjust(s, width, fill) {
  return $strPad(s, 0, $ssize(width) - $strLen(s), fill);
}
