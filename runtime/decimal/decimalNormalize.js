// d.normalize()
import { $Decimal } from "./Decimal.js";

export function $decimalNormalize(d) {
  const fixed = d.$fix();
  if (fixed.$kind) return fixed;
  return fixed.$int === 0n ? new $Decimal(fixed.$negative, 0n, 0) : fixed.$normal();
}
