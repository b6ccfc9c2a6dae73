// d.max(other), d.min(other): `sign` is 1 or -1; nan counts as missing
import { $decimalOperand } from "./decimalOperand.js";

export function $decimalExtreme(d, x, sign) {
  const other = $decimalOperand(x);
  if (d.$kind === "n" || other.$kind === "n") return (d.$kind === "n" ? other : d).$fix();
  let order = d.$against(other);
  // Of equal ones the order of their signs and exponents decides.
  if (order === 0) order = d.$negative !== other.$negative ? (d.$negative ? -1 : 1) : (d.$exp - other.$exp) * (d.$negative ? -1 : 1);
  return (order * sign >= 0 ? d : other).$fix();
}
