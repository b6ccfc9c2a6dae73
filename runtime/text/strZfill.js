// s.zfill(width), any value: zeros after the sign.
import { $ssize } from "../numbers/ssize.js";
import { $strLen } from "./strLen.js";
import { $strRepeat } from "./strRepeat.js";

export function $strZfill(s, width) {
  const zeros = $strRepeat("0", $ssize(width) - $strLen(s));
  return s[0] === "+" || s[0] === "-" ? s[0] + zeros + s.slice(1) : zeros + s;
}
