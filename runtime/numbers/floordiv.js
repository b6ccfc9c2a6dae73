// a // b of any values
// Whole with datetime/ decimal/ fractions/ collections/ enum/: instances are usual there.
import { $floatFloordiv } from "./floatFloordiv.js";
import { $intFloordiv } from "./intFloordiv.js";
import { $onNumbers } from "./onNumbers.js";
import { $operate } from "./operate.js";
import { $unsupported } from "./unsupported.js";

export function $floordiv(a, b, inPlace) {
  if (Number.isSafeInteger(a) && Number.isSafeInteger(b) && b !== 0) return Math.floor(a / b) + 0;
  const number = $onNumbers(a, b, $intFloordiv, $floatFloordiv);
  if (number !== undefined) return number;
  rare: {
    const r = $operate(a, b, "floordiv", inPlace);
    if (r === undefined) throw $unsupported("//", a, b, inPlace);
    return r;
  }
}
