// Make digits and way of rounding those of the operations from here on.
import { $decimalContext } from "./decimalContext.js";
import { $decimalRounding } from "./decimalRounding.js";

export function $decimalSetContext(prec, rounding) {
  $decimalContext.prec = prec;
  $decimalContext.rounding = $decimalRounding(rounding);
  return null;
}
