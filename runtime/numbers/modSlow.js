// a % b where `a` is no text
import { $floatMod } from "./floatMod.js";
import { $intMod } from "./intMod.js";
import { $onNumbers } from "./onNumbers.js";
import { $operate } from "./operate.js";
import { $unsupported } from "./unsupported.js";

export function $modSlow(a, b, inPlace) {
  const r = $onNumbers(a, b, $intMod, $floatMod) ?? $operate(a, b, "mod", inPlace);
  if (r === undefined) throw $unsupported("%", a, b, inPlace);
  return r;
}
