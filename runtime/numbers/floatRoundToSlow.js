// round(x, n) of a raw float that is large, near to the middle between two results, or rounded to many digits (see floatRoundTo.js)
import { $OverflowError } from "../errors/OverflowError.js";
import { $exactDecimal } from "../format/exactDecimal.js";
import { $fixedDigits } from "../format/fixedDigits.js";
import { $roundedDigits } from "../format/roundedDigits.js";

export function $floatRoundToSlow(x, n) {
  n = Number(n);
  if (!Number.isFinite(x) || x === 0 || n > 323) return x;
  const size = Math.abs(x);
  let r = 0;
  if (n >= 0) r = Number($fixedDigits(size, n));
  else if (n >= -308) {
    const [digits, point] = $exactDecimal(size);
    r = Number(`${$roundedDigits(digits, point + n)}e${-n}`);
    if (r === Infinity) throw new $OverflowError("rounded value too large to represent");
  }
  return x < 0 ? -r : r;
}
