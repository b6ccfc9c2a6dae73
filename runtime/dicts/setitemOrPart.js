// x[k] = v where k may be a slice object.
import { $Slice } from "../lists/Slice.js";
import { $setitem } from "./setitem.js";
import { $setpart } from "./setpart.js";

export function $setitemOrPart(x, k, v) {
  if (k instanceof $Slice) $setpart(x, k.start, k.stop, k.step, v);
  else $setitem(x, k, v);
}
