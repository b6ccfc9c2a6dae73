// a % b where `a` is no text
// Whole with datetime/ decimal/ fractions/ collections/ enum/: instances are usual there.
import { $floatMod } from "./floatMod.js";
import { $intMod } from "./intMod.js";
import { $onNumbers } from "./onNumbers.js";
import { $operate } from "./operate.js";
import { $unsupported } from "./unsupported.js";

export function $modSlow(a, b, inPlace) {
  const number = $onNumbers(a, b, $intMod, $floatMod);
  if (number !== undefined) return number;
  rare: {
    const r = $operate(a, b, "mod", inPlace);
    if (r === undefined) throw $unsupported("%", a, b, inPlace);
    return r;
  }
}
