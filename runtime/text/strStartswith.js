// s.startswith(prefix, start, end): prefix a string or a tuple of strings.
import { $Tuple } from "../tuples/Tuple.js";
import { $TypeError } from "../errors/TypeError.js";
import { $strPart } from "./strPart.js";
import { $strStarts } from "./strStarts.js";
import { $typeName } from "../format/typeName.js";

export function $strStartswith(s, prefix, start, end) {
  const part = start == null && end == null ? { text: s } : $strPart(s, start, end);
  if (typeof prefix === "string") return part !== null && $strStarts(part.text, prefix);
  if (!(prefix instanceof $Tuple)) throw new $TypeError(`startswith first arg must be str or a tuple of str, not ${$typeName(prefix)}`);
  for (const x of prefix) {
    if (typeof x !== "string") throw new $TypeError(`tuple for startswith must only contain str, not ${$typeName(x)}`);
    if (part !== null && $strStarts(part.text, x)) return true;
  }
  return false;
}
