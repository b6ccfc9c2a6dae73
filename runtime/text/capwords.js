// string.capwords(s, sep)
import { $strCapitalize } from "./strCapitalize.js";
import { $strJoin } from "./strJoin.js";
import { $strSplit } from "./strSplit.js";

export function $capwords(s, sep = null) {
  return $strJoin(sep || " ", $strSplit(s, sep).map($strCapitalize));
}
