// a <= b
import { $strLess } from "../text/strLess.js";
import { $order } from "./order.js";

export function $le(a, b) {
  if (typeof a === "number" && typeof b === "number") return a <= b;
  if (typeof a === "string" && typeof b === "string") return !$strLess(b, a);
  return $order("<=", a, b);
}
