// b.zfill(width)
import { $ssize } from "../numbers/ssize.js";
import { $bytesFrom } from "./bytesFrom.js";
import { $latinText } from "./latinText.js";

export function $bytesZfill(b, width) {
  const text = $latinText(b);
  const sign = /^[+-]/.test(text) ? text[0] : "";
  return $bytesFrom(b, sign + text.slice(sign.length).padStart($ssize(width) - sign.length, "0"));
}
