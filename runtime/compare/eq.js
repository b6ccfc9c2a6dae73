// a == b for any two values. Values of one primitive type are decided here, the rest in `$eqMixed`.
import { $eqMixed } from "./eqMixed.js";

export function $eq(a, b) {
  return typeof a === typeof b && typeof a !== "object" ? a === b : $eqMixed(a, b);
}
