// a ** b of Decimals, b whole: squared and multiplied with a few digits more, as libmpdec does, and rounded once.
import { $Refusal } from "../errors/Refusal.js";
import { $Decimal } from "./Decimal.js";
import { $decimalContext } from "./decimalContext.js";
import { $decimalError } from "./decimalError.js";

export function $decimalPower(a, b) {
  const special = a.$kind === "n" ? a : b.$kind === "n" ? b : undefined;
  if (special) return special;
  const one = new $Decimal(false, 1n, 0);
  if (b.$isZero()) {
    if (a.$isZero()) throw $decimalError("InvalidOperation");
    return one;
  }
  const whole = !b.$kind && b.$rescale(0, "ROUND_DOWN").$against(b) === 0;
  if (!whole || b.$adjusted() > 9) throw new $Refusal("decimal-power", "a Decimal to a power that is no whole number, or a huge one");
  const n = b.$rescale(0, "ROUND_DOWN").$int;
  const negative = a.$negative && n % 2n === 1n;
  if (a.$isZero() || a.$kind) {
    const grows = (a.$kind === "F") !== b.$negative;
    return grows ? $Decimal.$infinite(negative) : new $Decimal(negative, 0n, 0);
  }
  const size = new $Decimal(false, a.$int, a.$exp);
  const { prec, Emin, Emax } = $decimalContext;
  const work = { prec: prec + b.$digits() + b.$exp + 2, rounding: "ROUND_HALF_EVEN", Emin, Emax };
  let base = size;
  if (b.$negative) {
    work.prec++;
    base = one.$over(size, work);
  }
  const times = (x, y) => new $Decimal(false, x.$int * y.$int, x.$exp + y.$exp).$fix(work);
  let found = base;
  for (const bit of n.toString(2).slice(1)) {
    found = times(found, found);
    if (bit === "1") found = times(found, base);
  }
  return new $Decimal(negative, found.$int, found.$exp).$fix();
}
