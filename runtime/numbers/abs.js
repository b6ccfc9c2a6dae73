// abs(x) of any value
import { $intAbs } from "./intAbs.js";
import { $unary } from "./unary.js";

export function $abs(x) {
  if (typeof x === "number" && !Number.isInteger(x)) return Math.abs(x);
  return $unary(x, $intAbs, Math.abs, "__abs__", "abs()");
}
