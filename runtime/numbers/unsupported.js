// The TypeError of an operator that its operands do not have.
// Rare: a complaint.
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";

export function $unsupported(symbol, a, b, inPlace) {
  if (inPlace) symbol += "=";
  else if (symbol === "**") symbol = "** or pow()";
  return new $TypeError(`unsupported operand type(s) for ${symbol}: '${$typeName(a)}' and '${$typeName(b)}'`);
}
