// s.replace(old, by, count), any values.
import { $needle } from "./needle.js";
import { $ssize } from "../numbers/ssize.js";
import { $strArg } from "./strArg.js";
import { $strReplaceAll } from "./strReplaceAll.js";

export function $strReplace(s, old, by, count) {
  $strArg(old, "replace() argument 1");
  $strArg(by, "replace() argument 2");
  let left = count === undefined ? -1 : $ssize(count);
  if (left < 0) return $strReplaceAll(s, old, by);
  return s.replaceAll(old === "" ? /(?:)/gu : $needle(old), (found) => (left-- > 0 ? by : found));
}
