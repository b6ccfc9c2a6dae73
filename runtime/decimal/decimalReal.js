// A real number that is computed to more and more digits until it is certain how it is rounded, half to even: `compute(s)` gives it
// times 10**s, with an error far below 1000.
import { $Decimal } from "./Decimal.js";
import { $decimalContext } from "./decimalContext.js";

export function $decimalReal(compute) {
  const context = { ...$decimalContext, rounding: "ROUND_HALF_EVEN" };
  for (let more = 12; ; more *= 2) {
    const [value, scale] = compute(context.prec + more);
    const negative = value < 0n;
    const size = negative ? -value : value;
    if (size < 1000000n) continue;
    const [low, high] = [size - 1000n, size + 1000n].map((n) => new $Decimal(negative, n, -scale).$fix(context));
    if (low.$int === high.$int && low.$exp === high.$exp) return low;
  }
}
