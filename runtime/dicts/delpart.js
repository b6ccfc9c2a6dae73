// del x[lo:hi:step] for any x, also one whose class takes slices.
import { $Slice } from "../lists/Slice.js";
import { $delslice } from "./delslice.js";
import { $isDict } from "./isDict.js";

export function $delpart(x, lo, hi, step) {
  if (typeof x === "object" && x !== null && !$isDict(x)) {
    if (typeof x.$delslice === "function") return x.$delslice(lo, hi, step);
    if (typeof x.__delitem__ === "function") return x.__delitem__(new $Slice(lo, hi, step));
  }
  return $delslice(x, lo, hi, step);
}
