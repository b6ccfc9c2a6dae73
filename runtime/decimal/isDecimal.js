// Whether x is a Decimal.
import { $Decimal } from "./Decimal.js";

export function $isDecimal(x) {
  return x instanceof $Decimal;
}
