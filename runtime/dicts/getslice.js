// x[lo:hi:step] for any x
import { $TypeError } from "../errors/TypeError.js";
import { $Range } from "../iterate/Range.js";
import { $rangeSlice } from "../iterate/rangeSlice.js";
import { $listSlice } from "../lists/listSlice.js";
import { $strSlice } from "../text/strSlice.js";
import { $Tuple } from "../tuples/Tuple.js";
import { $tupleOf } from "../tuples/tupleOf.js";
import { $isDict } from "./isDict.js";
import { $subscriptError } from "./subscriptError.js";

export function $getslice(x, lo, hi, step) {
  if (Array.isArray(x)) {
    const made = $listSlice(x, lo, hi, step);
    return x instanceof $Tuple ? $tupleOf(made) : made;
  }
  if (typeof x === "string") return $strSlice(x, lo, hi, step);
  if (x instanceof $Range) return $rangeSlice(x, lo, hi, step);
  if ($isDict(x)) throw new $TypeError("unhashable type: 'slice'");
  if (typeof x?.__getitem__ === "function") throw new $TypeError("sequence index must be integer, not 'slice'");
  throw $subscriptError(x, null);
}
