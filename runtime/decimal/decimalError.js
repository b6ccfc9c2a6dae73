// The error of a signal; `condition` is what CPython names in its text.
import { $DecimalDivisionByZero } from "../errors/DecimalDivisionByZero.js";
import { $DecimalOverflow } from "../errors/DecimalOverflow.js";
import { $InvalidOperation } from "../errors/InvalidOperation.js";

export function $decimalError(condition) {
  const text = `[<class 'decimal.${condition}'>]`;
  if (condition === "DivisionByZero") return new $DecimalDivisionByZero(text);
  if (condition === "Overflow") return new $DecimalOverflow(text);
  return new $InvalidOperation(text);
}
