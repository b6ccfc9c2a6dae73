// d.copy_abs()
import { $Decimal } from "./Decimal.js";

export function $decimalCopyAbs(d) {
  return new $Decimal(false, d.$int, d.$exp, d.$kind);
}
