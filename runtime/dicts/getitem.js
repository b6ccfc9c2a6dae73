// x[k] for any x and k; slices come through `$getslice`.
import { $listAt } from "../lists/listAt.js";
import { $getitemOther } from "./getitemOther.js";

export function $getitem(x, k) {
  return Array.isArray(x) ? $listAt(x, k) : $getitemOther(x, k);
}
