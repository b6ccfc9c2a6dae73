// x[k] for any x and k; slices come through `$getslice`.
import { $listAt } from "../lists/listAt.js";
import { $getitemOther } from "./getitemOther.js";

export function $getitem(x, k) {
  if (typeof k === "string" && x?.constructor === Object && k !== "__proto__") {
    const v = x[k]; // a function may be inherited
    if (v !== undefined && typeof v !== "function") return v;
  }
  return Array.isArray(x) ? $listAt(x, k) : $getitemOther(x, k);
}
