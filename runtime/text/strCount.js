// s.count(x, start, end), any values.
import { $mustBeStr } from "./mustBeStr.js";
import { $strCountIn } from "./strCountIn.js";
import { $strPart } from "./strPart.js";

export function $strCount(s, x, start, end) {
  const part = start == null && end == null ? { text: s } : $strPart(s, start, end);
  $mustBeStr(x);
  return part ? $strCountIn(part.text, x) : 0;
}
