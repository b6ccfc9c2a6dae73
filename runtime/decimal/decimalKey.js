// The key of a Decimal in a dict: that of the number, or of the Fraction, which it equals.
import { $Refusal } from "../errors/Refusal.js";
import { $fromBig } from "../numbers/fromBig.js";
import { $Decimal } from "./Decimal.js";

export function $decimalKey(d) {
  if (d.$kind === "n") throw new $Refusal("nan-key", "nan as a dict key or set element: CPython finds it by identity");
  if (d.$kind) return d.$negative ? -Infinity : Infinity;
  if (d.$int === 0n) return 0;
  const x = Number(d.toString());
  if (Math.abs(x) !== Infinity && d.$against($Decimal.$ofFloat(x)) === 0 && !(Number.isInteger(x) && Math.abs(x) > 9007199254740991)) return x;
  const { $negative, $int, $exp } = d.$normal();
  if ($exp >= 0) return $fromBig(($negative ? -1n : 1n) * $int * 10n ** BigInt($exp));
  // as the Fraction of the same value
  const unit = 10n ** BigInt(-$exp);
  let [a, b] = [$int, unit];
  while (b) [a, b] = [b, a % b];
  return `\udffff${$negative ? "-" : ""}${$int / a},${unit / a};`;
}
