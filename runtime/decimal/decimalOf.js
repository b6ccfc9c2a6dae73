// decimal.Decimal(value): exact, whatever the context
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";
import { $Refusal } from "../errors/Refusal.js";
import { $asciiDigits } from "../numbers/asciiDigits.js";
import { $floatIf } from "../numbers/floatIf.js";
import { $strStrip } from "../text/strStrip.js";
import { $Decimal } from "./Decimal.js";
import { $decimalError } from "./decimalError.js";

export function $decimalOf(value = 0) {
  if (typeof value === "string") {
    const text = $asciiDigits($strStrip(value)).replaceAll("_", "");
    const match = /^([-+]?)(?:(?=\.?\d)(\d*)(?:\.(\d*))?(?:[eE]([-+]?\d+))?|(inf(?:inity)?)|(s?)nan(\d*))$/i.exec(text);
    if (!match) throw $decimalError("ConversionSyntax");
    const [, sign, whole, fraction, exponent, infinite, signaling, payload] = match;
    const negative = sign === "-";
    if (infinite) return $Decimal.$infinite(negative);
    if (whole === undefined) {
      if (signaling || payload) throw new $Refusal("decimal-nan", "a Decimal nan that signals, or carries digits");
      return new $Decimal(negative, 0n, 0, "n");
    }
    const digits = whole + (fraction ?? "");
    return new $Decimal(negative, BigInt(digits), Number(exponent ?? 0) - (fraction ?? "").length);
  }
  const known = $Decimal.$operand(value);
  if (known) return known;
  const x = $floatIf(value);
  if (x === undefined) {
    if (Array.isArray(value)) throw new $Refusal("decimal-nan", "a Decimal of its parts");
    throw new $TypeError(`conversion from ${value === null ? "NoneType" : $typeName(value)} to Decimal is not supported`);
  }
  if (x !== x) return new $Decimal(false, 0n, 0, "n");
  return Math.abs(x) === Infinity ? $Decimal.$infinite(x < 0) : $Decimal.$ofFloat(x);
}
