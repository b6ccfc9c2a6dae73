// Whether plotly.py takes x for a number.
import { $Float } from "../numbers/Float.js";

export function $figIsNumber(x) {
  return ["number", "bigint", "boolean"].includes(typeof x) || x instanceof $Float;
}
