// d.quantize(exp, rounding)
import { $decimalOperand } from "./decimalOperand.js";
import { $decimalRounding } from "./decimalRounding.js";

export function $decimalQuantize(d, exp, rounding) {
  const other = $decimalOperand(exp);
  return d.$quantize(other, $decimalRounding(rounding));
}
