// a % b (see addNum.js). A text on the left is refused, so that pages with numbers do not carry text formatting:
// use `$mod` or `$percentFormat` for it.
import { $floatMod } from "./floatMod.js";
import { $intMod } from "./intMod.js";
import { $modSlow } from "./modSlow.js";
import { $unboxed } from "./unboxed.js";
import { $wideNum } from "./wideNum.js";
import { $Refusal } from "../errors/Refusal.js";

export function $modNum(a, b, inPlace) {
  if (typeof a === "number" && typeof b === "number") {
    if (Number.isSafeInteger(a) && Number.isSafeInteger(b)) return $intMod(a, b);
    return $wideNum(a, b, $floatMod(a, b), $intMod);
  }
  if (typeof a === "string") {
    throw new $Refusal("unsupported-format", "% was compiled for numbers, and its left operand is a text");
  }
  return $unboxed($modSlow(a, b, inPlace));
}
