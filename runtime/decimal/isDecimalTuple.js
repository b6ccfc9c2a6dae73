// Whether x is what Decimal.as_tuple() gives.
import { $DecimalTuple } from "./DecimalTuple.js";

export function $isDecimalTuple(x) {
  return x instanceof $DecimalTuple;
}
