// divmod(a, b) of any values
import { $floatDivmod } from "./floatDivmod.js";
import { $floatIf } from "./floatIf.js";
import { $intDivmod } from "./intDivmod.js";
import { $intIf } from "./intIf.js";
import { $operate } from "./operate.js";
import { $intToFloat } from "./intToFloat.js";
import { $unsupported } from "./unsupported.js";

export function $divmod(a, b) {
  const x = $intIf(a);
  const y = $intIf(b);
  if (x !== undefined && y !== undefined) return $intDivmod(x, y);
  const v = x ?? $floatIf(a);
  const w = y ?? $floatIf(b);
  if (v !== undefined && w !== undefined) return $floatDivmod($intToFloat(v), $intToFloat(w));
  const r = $operate(a, b, "divmod");
  if (r === undefined) throw $unsupported("divmod()", a, b);
  return r;
}
