// del x[k] where k may be a slice object.
import { $Slice } from "../lists/Slice.js";
import { $delitem } from "./delitem.js";
import { $delpart } from "./delpart.js";

export function $delitemOrPart(x, k) {
  if (k instanceof $Slice) $delpart(x, k.start, k.stop, k.step);
  else $delitem(x, k);
}
