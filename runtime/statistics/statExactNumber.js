// The fraction n / d of BigInts as a number of a kind.
import { $Decimal } from "../decimal/Decimal.js";
import { $Fraction } from "../fractions/Fraction.js";
import { $statNumber } from "./statNumber.js";

export function $statExactNumber(n, d, kind) {
  if (kind === "int" || kind === "float") return $statNumber(n, d, kind === "float");
  const made = $Fraction.$of(n, d);
  return kind === "fraction" ? made : $Decimal.$ofBig(made.$above).__truediv__($Decimal.$ofBig(made.$below));
}
