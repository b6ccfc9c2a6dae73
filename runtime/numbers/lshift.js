// a << b of any values
import { $intIf } from "./intIf.js";
import { $intLshift } from "./intLshift.js";
import { $operate } from "./operate.js";
import { $unsupported } from "./unsupported.js";

export function $lshift(a, b, inPlace) {
  const x = $intIf(a);
  const y = $intIf(b);
  if (x !== undefined && y !== undefined) return $intLshift(x, y);
  const r = $operate(a, b, "lshift", inPlace);
  if (r === undefined) throw $unsupported("<<", a, b, inPlace);
  return r;
}
