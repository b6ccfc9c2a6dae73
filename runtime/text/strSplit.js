// s.split(sep, maxsplit), any values.
import { $TypeError } from "../errors/TypeError.js";
import { $ssize } from "../numbers/ssize.js";
import { $strSplitOn } from "./strSplitOn.js";
import { $strSplitSomeWords } from "./strSplitSomeWords.js";
import { $strSplitWords } from "./strSplitWords.js";
import { $typeName } from "../format/typeName.js";
import { $unitFind } from "./unitFind.js";

export function $strSplit(s, sep, maxsplit) {
  const max = maxsplit === undefined ? -1 : $ssize(maxsplit);
  if (sep == null) return max < 0 ? $strSplitWords(s) : $strSplitSomeWords(s, max);
  if (typeof sep !== "string") throw new $TypeError(`must be str or None, not ${$typeName(sep)}`);
  if (max < 0 || sep === "") return $strSplitOn(s, sep);
  const parts = [];
  let from = 0;
  while (parts.length < max) {
    const i = $unitFind(s, sep, from);
    if (i < 0) break;
    parts.push(s.slice(from, i));
    from = i + sep.length;
  }
  parts.push(s.slice(from));
  return parts;
}
