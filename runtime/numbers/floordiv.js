// a // b of any values
import { $floatFloordiv } from "./floatFloordiv.js";
import { $intFloordiv } from "./intFloordiv.js";
import { $onNumbers } from "./onNumbers.js";
import { $operate } from "./operate.js";
import { $unsupported } from "./unsupported.js";

export function $floordiv(a, b, inPlace) {
  if (Number.isSafeInteger(a) && Number.isSafeInteger(b) && b !== 0) return Math.floor(a / b) + 0;
  const r = $onNumbers(a, b, $intFloordiv, $floatFloordiv) ?? $operate(a, b, "floordiv", inPlace);
  if (r === undefined) throw $unsupported("//", a, b, inPlace);
  return r;
}
