// a >= b where not both are numbers
import { $strLess } from "../text/strLess.js";
import { $Tuple } from "../tuples/Tuple.js";
import { $ge } from "./ge.js";
import { $order } from "./order.js";
import { $orderTuples } from "./orderTuples.js";

export function $geOthers(a, b) {
  if (typeof a === "string" && typeof b === "string") return !$strLess(a, b);
  if (a instanceof $Tuple && b instanceof $Tuple) return $orderTuples($ge, a, b);
  return $order(">=", a, b);
}
