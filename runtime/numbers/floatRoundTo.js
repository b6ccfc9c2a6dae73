// round(x, n) of a raw float → a raw float: the float nearest to the exact decimal, half to even.
import { $OverflowError } from "../errors/OverflowError.js";
import { $exactDecimal } from "../format/exactDecimal.js";
import { $fixedDigits } from "../format/fixedDigits.js";
import { $roundedDigits } from "../format/roundedDigits.js";

export function $floatRoundTo(x, n) {
  n = Number(n);
  if (!Number.isFinite(x) || x === 0 || n > 323) return x;
  const size = Math.abs(x);
  if (n >= 0 && n < 13 && size < 1e12) {
    // Below 2^40 the product is wrong by less than 2^-13: unless it is as near to a half, its nearest integer is the exact one's,
    // and the quotient of two exact integers is the nearest float.
    const power = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12][n];
    const product = size * power;
    const whole = Math.floor(product);
    const part = product - whole;
    if (product < 1e12 && (part < 0.499 || part > 0.501)) {
      const nearest = (part < 0.5 ? whole : whole + 1) / power;
      return x < 0 ? -nearest : nearest;
    }
  }
  let r = 0;
  if (n >= 0) r = Number($fixedDigits(size, n));
  else if (n >= -308) {
    const [digits, point] = $exactDecimal(size);
    r = Number(`${$roundedDigits(digits, point + n)}e${-n}`);
    if (r === Infinity) throw new $OverflowError("rounded value too large to represent");
  }
  return x < 0 ? -r : r;
}
