// x[k] where k may be a slice object.
import { $Slice } from "../lists/Slice.js";
import { $getitem } from "./getitem.js";
import { $getpart } from "./getpart.js";

export function $getitemOrPart(x, k) {
  return k instanceof $Slice ? $getpart(x, k.start, k.stop, k.step) : $getitem(x, k);
}
