// d.ln(), and with `ten` d.log10(), correctly rounded
import { $Decimal } from "./Decimal.js";
import { $decimalError } from "./decimalError.js";
import { $decimalLogRatio } from "./decimalLogRatio.js";
import { $decimalLogTen } from "./decimalLogTen.js";
import { $decimalReal } from "./decimalReal.js";

export function $decimalLn(d, ten = false) {
  if (d.$kind === "n") return d;
  if (d.$isZero()) return $Decimal.$infinite(true);
  if (d.$negative) throw $decimalError("InvalidOperation");
  if (d.$kind) return $Decimal.$infinite(false);
  const order = d.$adjusted();
  const unit = 10n ** BigInt(d.$digits() - 1);
  if (d.$int === unit && (ten || order === 0)) return $Decimal.$ofBig(BigInt(order)).$fix();
  let m = unit;
  let halved = 0n;
  while (d.$int * 5n > m * 7n) {
    m *= 2n;
    halved++;
  }
  return $decimalReal((s) => {
    const [two, whole] = $decimalLogTen(s);
    const natural = $decimalLogRatio(d.$int, m, s) + halved * two + BigInt(order) * whole;
    return [ten ? (natural * 10n ** BigInt(s)) / whole : natural, s];
  });
}
