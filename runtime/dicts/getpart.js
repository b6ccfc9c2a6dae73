// x[lo:hi:step] for any x, also one whose class takes slices.
import { $Slice } from "../lists/Slice.js";
import { $getslice } from "./getslice.js";
import { $isDict } from "./isDict.js";

export function $getpart(x, lo, hi, step) {
  if (typeof x === "object" && x !== null && !$isDict(x)) {
    if (typeof x.$slice === "function") return x.$slice(lo ?? null, hi ?? null, step ?? null);
    if (typeof x.__getitem__ === "function") return x.__getitem__(new $Slice(lo, hi, step));
  }
  return $getslice(x, lo, hi, step);
}
