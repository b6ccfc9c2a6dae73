// d.sqrt(), correctly rounded
import { $Decimal } from "./Decimal.js";
import { $decimalContext } from "./decimalContext.js";
import { $decimalError } from "./decimalError.js";

export function $decimalSqrt(d) {
  if (d.$kind === "n" || (d.$kind && !d.$negative)) return d;
  if (d.$isZero()) return new $Decimal(d.$negative, 0n, Math.floor(d.$exp / 2)).$fix();
  if (d.$negative) throw $decimalError("InvalidOperation");
  const odd = Math.abs(d.$exp % 2) === 1;
  let n = odd ? d.$int * 10n : d.$int;
  let exponent = Math.floor(d.$exp / 2);
  const size = odd ? (d.$digits() >> 1) + 1 : (d.$digits() + 1) >> 1;
  const shift = $decimalContext.prec + 1 - size;
  const unit = 100n ** BigInt(Math.abs(shift));
  let exact = true;
  if (shift >= 0) n *= unit;
  else {
    exact = n % unit === 0n;
    n /= unit;
  }
  exponent -= shift;
  let root = 1n << BigInt((n.toString(2).length + 1) >> 1);
  for (let next = (root + n / root) >> 1n; next < root; next = (root + n / root) >> 1n) root = next;
  if (exact && root * root === n) {
    const part = 10n ** BigInt(Math.abs(shift));
    root = shift >= 0 ? root / part : root * part;
    exponent += shift;
  } else if (root % 5n === 0n) root++;
  return new $Decimal(false, root, exponent).$fix({ ...$decimalContext, rounding: "ROUND_HALF_EVEN" });
}
