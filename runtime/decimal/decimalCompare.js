// d.compare(other): a Decimal
import { $Decimal } from "./Decimal.js";
import { $decimalOperand } from "./decimalOperand.js";

export function $decimalCompare(d, x) {
  const other = $decimalOperand(x);
  const found = d.$against(other);
  if (found === undefined) return d.$kind === "n" ? d : other;
  return $Decimal.$ofBig(BigInt(found));
}
