// x[lo:hi:step] = values for any x, also one whose class takes slices.
import { $Slice } from "../lists/Slice.js";
import { $isDict } from "./isDict.js";
import { $setslice } from "./setslice.js";

export function $setpart(x, lo, hi, step, values) {
  if (typeof x === "object" && x !== null && !$isDict(x)) {
    if (typeof x.$setslice === "function") return x.$setslice(lo, hi, step, values);
    if (typeof x.__setitem__ === "function") return x.__setitem__(new $Slice(lo, hi, step), values);
  }
  return $setslice(x, lo, hi, step, values);
}
