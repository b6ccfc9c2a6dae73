// b[lo:hi:step], each bound an int or None: cut like the string that has the bytes as its characters.
import { $bytesFrom } from "./bytesFrom.js";
import { $latinText } from "./latinText.js";
import { $sliceIndex } from "../numbers/sliceIndex.js";
import { $strSlice } from "../text/strSlice.js";

export function $bytesSlice(b, lo, hi, step) {
  if (step == null || step === 1) return new b.constructor(b.$data.slice($sliceIndex(lo), $sliceIndex(hi)));
  return $bytesFrom(b, $strSlice($latinText(b), lo, hi, step));
}
