// b[lo:hi:step], each bound an int or None: cut like the string that has the bytes as its characters.
import { $Bytes } from "./Bytes.js";
import { $latinBytes } from "./latinBytes.js";
import { $latinText } from "./latinText.js";
import { $sliceIndex } from "../numbers/sliceIndex.js";
import { $strSlice } from "../text/strSlice.js";

export function $bytesSlice(b, lo, hi, step) {
  if (step == null || step === 1) return new $Bytes(b.$data.slice($sliceIndex(lo), $sliceIndex(hi)));
  return $latinBytes($strSlice($latinText(b), lo, hi, step));
}
