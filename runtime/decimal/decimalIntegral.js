// d.to_integral_value(rounding)
import { $decimalRounding } from "./decimalRounding.js";

export function $decimalIntegral(d, rounding) {
  const way = $decimalRounding(rounding);
  return d.$kind || d.$exp >= 0 ? d : d.$rescale(0, way);
}
