// a >> b of any values
import { $intIf } from "./intIf.js";
import { $intRshift } from "./intRshift.js";
import { $operate } from "./operate.js";
import { $unsupported } from "./unsupported.js";

export function $rshift(a, b, inPlace) {
  const x = $intIf(a);
  const y = $intIf(b);
  if (x !== undefined && y !== undefined) return $intRshift(x, y);
  const r = $operate(a, b, "rshift", inPlace);
  if (r === undefined) throw $unsupported(">>", a, b, inPlace);
  return r;
}
