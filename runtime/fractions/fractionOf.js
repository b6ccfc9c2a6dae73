// fractions.Fraction(numerator, denominator)
import { $bigRatio } from "../datetime/bigRatio.js";
import { $OverflowError } from "../errors/OverflowError.js";
import { $TypeError } from "../errors/TypeError.js";
import { $ValueError } from "../errors/ValueError.js";
import { $strRepr } from "../format/strRepr.js";
import { $floatIf } from "../numbers/floatIf.js";
import { $Fraction } from "./Fraction.js";
import { $asciiDigits } from "../numbers/asciiDigits.js";

export function $fractionOf(numerator = 0, denominator = null) {
  const above = $Fraction.$operand(numerator);
  if (denominator !== null) {
    const below = $Fraction.$operand(denominator);
    if (!above || !below) throw new $TypeError("both arguments should be Rational instances");
    return $Fraction.$of(above.$above * below.$below, above.$below * below.$above);
  }
  if (above) return above;
  if (typeof numerator === "string") {
    const digits = "\\d+(?:_\\d+)*";
    const form = `^\\s*([-+]?)(?=\\d|\\.\\d)(${digits}|)(?:/(${digits})|(?:\\.(${digits}|))?(?:E([-+]?${digits}))?)?\\s*$`;
    const match = new RegExp(form, "i").exec($asciiDigits(numerator));
    if (!match) throw new $ValueError(`Invalid literal for Fraction: ${$strRepr(numerator)}`);
    const [, sign, whole, divisor, places, exponent] = match.map((part) => part?.replaceAll("_", ""));
    let a = BigInt((whole || "0") + (places ?? ""));
    let b = divisor === undefined ? 10n ** BigInt((places ?? "").length) : BigInt(divisor);
    const power = 10n ** BigInt(Math.abs(Number(exponent ?? 0)));
    if (Number(exponent ?? 0) < 0) b *= power;
    else a *= power;
    return $Fraction.$of(sign === "-" ? -a : a, b);
  }
  const x = $floatIf(numerator);
  if (x !== undefined) return new $Fraction(...$bigRatio(x));
  if (typeof numerator?.$quantize === "function") {
    if (numerator.$kind === "n") throw new $ValueError("cannot convert NaN to integer ratio");
    if (numerator.$kind) throw new $OverflowError("cannot convert Infinity to integer ratio");
    const power = 10n ** BigInt(Math.abs(numerator.$exp));
    const a = numerator.$negative ? -numerator.$int : numerator.$int;
    return numerator.$exp < 0 ? $Fraction.$of(a, power) : $Fraction.$of(a * power, 1n);
  }
  throw new $TypeError("argument should be a string or a Rational instance");
}
