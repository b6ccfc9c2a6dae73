// d.copy_sign(other)
import { $Decimal } from "./Decimal.js";
import { $decimalOperand } from "./decimalOperand.js";

export function $decimalCopySign(d, other) {
  return new $Decimal($decimalOperand(other).$negative, d.$int, d.$exp, d.$kind);
}
