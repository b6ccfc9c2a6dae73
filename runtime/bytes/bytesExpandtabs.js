// b.expandtabs(tabsize)
import { $strExpandtabs } from "../text/strExpandtabs.js";
import { $bytesFrom } from "./bytesFrom.js";
import { $latinText } from "./latinText.js";

export function $bytesExpandtabs(b, tabsize) {
  return $bytesFrom(b, $strExpandtabs($latinText(b), tabsize));
}
