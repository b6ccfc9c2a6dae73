// b.replace(old, new, count)
import { $ssize } from "../numbers/ssize.js";
import { $strReplace } from "../text/strReplace.js";
import { $bytesFrom } from "./bytesFrom.js";
import { $bytesLike } from "./bytesLike.js";
import { $latinText } from "./latinText.js";

export function $bytesReplace(b, old, by, count = -1) {
  return $bytesFrom(b, $strReplace($latinText(b), $bytesLike(old), $bytesLike(by), $ssize(count)));
}
