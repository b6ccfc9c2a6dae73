// -x, +x, ~x, abs(x) of any value but the plain numbers, which the callers serve first.
// Whole with datetime/ decimal/ fractions/ collections/ enum/: instances are usual there.
import { $unaryOther } from "./unaryOther.js";
import { $boxed } from "./boxed.js";
import { $floatIf } from "./floatIf.js";
import { $intIf } from "./intIf.js";

export function $unary(x, ints, floats, name, symbol) {
  const n = $intIf(x);
  if (n !== undefined) return ints(n);
  const v = floats && $floatIf(x);
  // A number that came as it is, and is no int, goes as it is: the page's 1e308.
  if (v !== undefined) return typeof x === "number" ? floats(v) : $boxed(floats(v));
  rare: return $unaryOther(x, name, symbol);
}
