// s.rsplit(sep, maxsplit), any values.
import { $TypeError } from "../errors/TypeError.js";
import { $ValueError } from "../errors/ValueError.js";
import { $isSpace } from "./isSpace.js";
import { $ssize } from "../numbers/ssize.js";
import { $strRstrip } from "./strRstrip.js";
import { $strSplitWords } from "./strSplitWords.js";
import { $typeName } from "../format/typeName.js";
import { $unitRfind } from "./unitRfind.js";

export function $strRsplit(s, sep, maxsplit) {
  let max = maxsplit === undefined ? -1 : $ssize(maxsplit);
  const parts = [];
  if (sep == null) {
    if (max < 0) return $strSplitWords(s);
    let rest = $strRstrip(s);
    while (rest !== "" && parts.length < max) {
      let i = rest.length;
      while (i > 0 && !$isSpace(rest.charCodeAt(i - 1))) i--;
      parts.push(rest.slice(i));
      rest = $strRstrip(rest.slice(0, i));
    }
    if (rest !== "") parts.push(rest);
    return parts.reverse();
  }
  if (typeof sep !== "string") throw new $TypeError(`must be str or None, not ${$typeName(sep)}`);
  if (sep === "") throw new $ValueError("empty separator");
  if (max < 0) max = s.length;
  let to = s.length;
  while (parts.length < max && to >= sep.length) {
    const i = $unitRfind(s, sep, to - sep.length);
    if (i < 0) break;
    parts.push(s.slice(i + sep.length, to));
    to = i;
  }
  parts.push(s.slice(0, to));
  return parts.reverse();
}
