// a <= b where not both are numbers
import { $strLess } from "../text/strLess.js";
import { $Tuple } from "../tuples/Tuple.js";
import { $le } from "./le.js";
import { $order } from "./order.js";
import { $orderTuples } from "./orderTuples.js";

export function $leOthers(a, b) {
  if (typeof a === "string" && typeof b === "string") return !$strLess(b, a);
  if (a instanceof $Tuple && b instanceof $Tuple) return $orderTuples($le, a, b);
  return $order("<=", a, b);
}
