// A dynamic number as a raw float operand; undefined if it is no number.
import { $Float } from "./Float.js";
import { $intToFloat } from "./intToFloat.js";

export function $floatIf(x) {
  if (typeof x === "number") return x;
  if (x instanceof $Float) return x.v;
  if (typeof x === "bigint") return $intToFloat(x);
  if (typeof x === "boolean") return +x;
}
