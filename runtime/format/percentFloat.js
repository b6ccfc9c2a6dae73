// The float that "%f" writes
import { $typeName } from "./typeName.js";
import { $TypeError } from "../errors/TypeError.js";
import { $floatIf } from "../numbers/floatIf.js";
import { $special } from "../numbers/special.js";

export function $percentFloat(x) {
  const v = $floatIf(x) ?? $floatIf(($special(x, "__float__") ?? $special(x, "__index__"))?.call(x));
  if (v === undefined) throw new $TypeError(`must be real number, not ${$typeName(x)}`);
  return v;
}
