// s.center(width, fill), any values. The odd column goes to the left where the width is odd (format's `^` puts it to the right).
import { $ssize } from "../numbers/ssize.js";
import { $strLen } from "./strLen.js";
import { $strPad } from "./strPad.js";

export function $strCenter(s, width, fill) {
  const n = $ssize(width);
  const pad = Math.max(n - $strLen(s), 0);
  const left = Math.floor(pad / 2) + (pad % 2 && n % 2);
  return $strPad(s, left, pad - left, fill);
}
