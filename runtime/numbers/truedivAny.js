// a / b of any values
// Whole with datetime/ decimal/ fractions/ collections/ enum/: instances are usual there.
import { $Float } from "./Float.js";
import { $boxed } from "./boxed.js";
import { $intTruediv } from "./intTruediv.js";
import { $onNumbers } from "./onNumbers.js";
import { $operate } from "./operate.js";
import { $truediv } from "./truediv.js";
import { $unsupported } from "./unsupported.js";

export function $truedivAny(a, b, inPlace) {
  if (typeof a === "number" && typeof b === "number") {
    const r = a / b;
    if (Math.abs(a) <= 9007199254740991 && Math.abs(b) <= 9007199254740991 && b !== 0) return $boxed(r);
  }
  if (!(a instanceof $Float || b instanceof $Float)) rare: {}
  const number = $onNumbers(a, b, (x, y) => $boxed($intTruediv(x, y)), $truediv);
  if (number !== undefined) return number;
  rare: {
    const r = $operate(a, b, "truediv", inPlace);
    if (r === undefined) throw $unsupported("/", a, b, inPlace);
    return r;
  }
}
