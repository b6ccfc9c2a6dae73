// a - b where not both are numbers, or their sizes add up to more than 2^53 − 1 (see subNum.js)
import { $subSlow } from "./subSlow.js";
import { $intSub } from "./intSub.js";
import { $unboxed } from "./unboxed.js";
import { $wideNum } from "./wideNum.js";

export function $subNumSlow(a, b, inPlace) {
  if (typeof a === "number" && typeof b === "number") rare: return $wideNum(a, b, a - b, $intSub);
  rare: return $unboxed($subSlow(a, b, inPlace));
}
