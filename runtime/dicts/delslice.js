// del x[lo:hi:step] for any x
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";
import { $listDelSlice } from "../lists/listDelSlice.js";
import { $Tuple } from "../tuples/Tuple.js";
import { $isDict } from "./isDict.js";

export function $delslice(x, lo, hi, step) {
  if (Array.isArray(x) && !(x instanceof $Tuple)) return $listDelSlice(x, lo, hi, step);
  if ($isDict(x)) throw new $TypeError("unhashable type: 'slice'");
  if (typeof x?.__delitem__ === "function") throw new $TypeError("sequence index must be integer, not 'slice'");
  throw new $TypeError(`'${$typeName(x)}' object does not support item deletion`);
}
