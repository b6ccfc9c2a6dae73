// a < b for strings, by code points.
import { $strCompare } from "./strCompare.js";

export function $strLess(a, b) {
  return $strCompare(a, b) < 0;
}
