// a += b: the new value of `a`. A list grows in place.
import { $add } from "./add.js";
import { $addSlow } from "./addSlow.js";
import { $listExtend } from "../lists/listExtend.js";
import { $Tuple } from "../tuples/Tuple.js";

export function $iadd(a, b) {
  if (typeof a === "number" || typeof a === "string") return typeof a === typeof b ? $add(a, b) : $addSlow(a, b, true);
  if (!Array.isArray(a) || a instanceof $Tuple) return $addSlow(a, b, true);
  $listExtend(a, b);
  return a;
}
