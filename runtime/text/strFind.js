// s.find(x, start, end), any values.
import { $mustBeStr } from "./mustBeStr.js";
import { $strFindIn } from "./strFindIn.js";
import { $strPart } from "./strPart.js";

export function $strFind(s, x, start, end) {
  const part = start == null && end == null ? { lo: 0, text: s } : $strPart(s, start, end);
  $mustBeStr(x);
  const i = part ? $strFindIn(part.text, x) : -1;
  return i < 0 ? -1 : i + part.lo;
}
