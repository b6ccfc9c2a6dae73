// x[lo:hi:step] = values for any x
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";
import { $listSetSlice } from "../lists/listSetSlice.js";
import { $Tuple } from "../tuples/Tuple.js";
import { $isDict } from "./isDict.js";

export function $setslice(x, lo, hi, step, values) {
  if (Array.isArray(x) && !(x instanceof $Tuple)) return $listSetSlice(x, lo, hi, step, values);
  if ($isDict(x)) throw new $TypeError("unhashable type: 'slice'");
  if (typeof x?.__setitem__ === "function") throw new $TypeError("sequence index must be integer, not 'slice'");
  throw new $TypeError(`'${$typeName(x)}' object does not support item assignment`);
}
