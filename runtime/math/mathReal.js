// A dynamic number as a raw float, as the functions of math take their arguments.
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";
import { $floatIf } from "../numbers/floatIf.js";
import { $floatOf } from "../numbers/floatOf.js";
import { $special } from "../numbers/special.js";

export function $mathReal(x) {
  if (typeof x === "number") return x;
  const v = $floatIf(x);
  if (v !== undefined) return v;
  if (!$special(x, "__float__") && !$special(x, "__index__")) {
    throw new $TypeError(`must be real number, not ${$typeName(x)}`);
  }
  return $floatOf(x);
}
