// a += b where not both are numbers, or their sizes add up to more than 2^53 − 1 (see iaddNum.js)
import { $listExtend } from "../lists/listExtend.js";
import { $Tuple } from "../tuples/Tuple.js";
import { $addNumSlow } from "./addNumSlow.js";

export function $iaddNumSlow(a, b) {
  if (!Array.isArray(a) || a instanceof $Tuple) return $addNumSlow(a, b, true);
  $listExtend(a, b);
  return a;
}
