// a >= b
import { $strLess } from "../text/strLess.js";
import { $order } from "./order.js";

export function $ge(a, b) {
  if (typeof a === "number" && typeof b === "number") return a >= b;
  if (typeof a === "string" && typeof b === "string") return !$strLess(a, b);
  return $order(">=", a, b);
}
