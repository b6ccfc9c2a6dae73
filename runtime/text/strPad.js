// s between `left` and `right` fill characters; widths are numbers, negative for none.
import { $TypeError } from "../errors/TypeError.js";
import { $strLen } from "./strLen.js";
import { $strRepeat } from "./strRepeat.js";
import { $typeName } from "../format/typeName.js";

export function $strPad(s, left, right, fill = " ") {
  if (typeof fill !== "string") throw new $TypeError(`The fill character must be a unicode character, not ${$typeName(fill)}`);
  if ($strLen(fill) !== 1) throw new $TypeError("The fill character must be exactly one character long");
  return $strRepeat(fill, left) + s + $strRepeat(fill, right);
}
