// s.endswith(suffix, start, end): suffix a string or a tuple of strings.
import { $Tuple } from "../tuples/Tuple.js";
import { $TypeError } from "../errors/TypeError.js";
import { $strEnds } from "./strEnds.js";
import { $strPart } from "./strPart.js";
import { $typeName } from "../format/typeName.js";

export function $strEndswith(s, suffix, start, end) {
  const part = start == null && end == null ? { text: s } : $strPart(s, start, end);
  if (typeof suffix === "string") return part !== null && $strEnds(part.text, suffix);
  if (!(suffix instanceof $Tuple)) throw new $TypeError(`endswith first arg must be str or a tuple of str, not ${$typeName(suffix)}`);
  for (const x of suffix) {
    if (typeof x !== "string") throw new $TypeError(`tuple for endswith must only contain str, not ${$typeName(x)}`);
    if (part !== null && $strEnds(part.text, x)) return true;
  }
  return false;
}
