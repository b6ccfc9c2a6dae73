// s.rfind(x, start, end), any values.
import { $mustBeStr } from "./mustBeStr.js";
import { $strPart } from "./strPart.js";
import { $strRfindIn } from "./strRfindIn.js";

export function $strRfind(s, x, start, end) {
  const part = start == null && end == null ? { lo: 0, text: s } : $strPart(s, start, end);
  $mustBeStr(x);
  const i = part ? $strRfindIn(part.text, x) : -1;
  return i < 0 ? -1 : i + part.lo;
}
