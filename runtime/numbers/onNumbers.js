// An operation on two dynamic numbers: `ints(a, b)` if both are ints, else the boxed `floats(a, b)`.
// undefined where an operand is no number.
import { $boxed } from "./boxed.js";
import { $floatIf } from "./floatIf.js";
import { $intIf } from "./intIf.js";
import { $intToFloat } from "./intToFloat.js";

export function $onNumbers(a, b, ints, floats) {
  const x = $intIf(a);
  const y = $intIf(b);
  if (x !== undefined && y !== undefined) return ints(x, y);
  const v = x ?? $floatIf(a);
  const w = y ?? $floatIf(b);
  if (v !== undefined && w !== undefined) return $boxed(floats($intToFloat(v), $intToFloat(w)));
}
