// An argument of Decimal's methods: a Decimal or an int
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";
import { $Decimal } from "./Decimal.js";

export function $decimalOperand(x) {
  const found = $Decimal.$operand(x);
  if (!found) throw new $TypeError(`conversion from ${x === null ? "NoneType" : $typeName(x)} to Decimal is not supported`);
  return found;
}
