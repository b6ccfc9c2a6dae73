// a >= b where not both are numbers
import { $strLess } from "../text/strLess.js";
import { $order } from "./order.js";

export function $geOthers(a, b) {
  if (typeof a === "string" && typeof b === "string") return !$strLess(a, b);
  return $order(">=", a, b);
}
