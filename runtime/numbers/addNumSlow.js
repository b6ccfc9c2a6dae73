// a + b where not both are numbers, or their sizes add up to more than 2^53 − 1 (see addNum.js)
import { $addSlow } from "./addSlow.js";
import { $intAdd } from "./intAdd.js";
import { $unboxed } from "./unboxed.js";
import { $wideNum } from "./wideNum.js";

export function $addNumSlow(a, b, inPlace) {
  if (typeof a === "string" && typeof b === "string") return a + b;
  if (a?.constructor === Array && b?.constructor === Array) return a.concat(b);
  if (typeof a === "number" && typeof b === "number") rare: return $wideNum(a, b, a + b, $intAdd);
  rare: return $unboxed($addSlow(a, b, inPlace));
}
