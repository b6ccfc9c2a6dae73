// a > b where not both are numbers
import { $strLess } from "../text/strLess.js";
import { $Tuple } from "../tuples/Tuple.js";
import { $gt } from "./gt.js";
import { $order } from "./order.js";
import { $orderTuples } from "./orderTuples.js";

export function $gtOthers(a, b) {
  if (typeof a === "string" && typeof b === "string") return $strLess(b, a);
  if (a instanceof $Tuple && b instanceof $Tuple) return $orderTuples($gt, a, b);
  return $order(">", a, b);
}
