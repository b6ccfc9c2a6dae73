// d.exp(), correctly rounded
import { $Decimal } from "./Decimal.js";
import { $decimalContext } from "./decimalContext.js";
import { $decimalError } from "./decimalError.js";
import { $decimalLogTen } from "./decimalLogTen.js";
import { $decimalReal } from "./decimalReal.js";

export function $decimalExp(d) {
  if (d.$kind === "n") return d;
  if (d.$kind) return d.$negative ? new $Decimal(false, 0n, 0) : d;
  if (d.$isZero()) return new $Decimal(false, 1n, 0);
  if (d.$adjusted() > 6) {
    if (!d.$negative) throw $decimalError("Overflow");
    return new $Decimal(false, 0n, $decimalContext.Emin - $decimalContext.prec + 1);
  }
  return $decimalReal((s) => {
    const digits = s + 20;
    const unit = 10n ** BigInt(digits);
    const shift = digits + d.$exp;
    const size = shift >= 0 ? d.$int * 10n ** BigInt(shift) : shift < -d.$digits() ? 0n : d.$int / 10n ** BigInt(-shift);
    const x = d.$negative ? -size : size;
    const [, ten] = $decimalLogTen(digits);
    const power = x / ten;
    const r = x - power * ten;
    let sum = 0n;
    let term = unit;
    for (let k = 1n; term !== 0n; k++) {
      sum += term;
      term = (term * r) / (unit * k);
    }
    return [sum / 10n ** 20n, s - Number(power)];
  });
}
