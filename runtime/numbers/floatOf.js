// float(x) of any value → a raw float
import { $floatIf } from "./floatIf.js";
import { $parseFloat } from "./parseFloat.js";
import { $special } from "./special.js";
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";

export function $floatOf(x = 0) {
  if (typeof x === "number") return x;
  if (typeof x === "string") return $parseFloat(x);
  const v = $floatIf(x);
  if (v !== undefined) return v;
  const own = $special(x, "__float__");
  const made = (own ?? $special(x, "__index__"))?.call(x);
  if (made === undefined) throw new $TypeError(`float() argument must be a string or a real number, not '${$typeName(x)}'`);
  const type = $typeName(made);
  if (own && type !== "float") throw new $TypeError(`${$typeName(x)}.__float__ returned non-float (type ${type})`);
  return $floatIf(made);
}
