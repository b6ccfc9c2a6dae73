// a += b where not both are numbers with an exact sum (see iadd.js)
import { $add } from "./add.js";
import { $addSlow } from "./addSlow.js";
import { $listExtend } from "../lists/listExtend.js";
import { $Tuple } from "../tuples/Tuple.js";

export function $iaddSlow(a, b) {
  if (typeof a === "number" || typeof a === "string") return typeof a === typeof b ? $add(a, b) : $addSlow(a, b, true);
  if (!Array.isArray(a) || a instanceof $Tuple) return $addSlow(a, b, true);
  $listExtend(a, b);
  return a;
}
