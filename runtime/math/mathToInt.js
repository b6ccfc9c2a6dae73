// math.floor, ceil or trunc (`name`) of anything but a number with a small result, which the callers serve first.
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";
import { $floatIf } from "../numbers/floatIf.js";
import { $floatTrunc } from "../numbers/floatTrunc.js";
import { $intIf } from "../numbers/intIf.js";
import { $special } from "../numbers/special.js";
import { $mathReal } from "./mathReal.js";

export function $mathToInt(x, name) {
  const n = $intIf(x);
  if (n !== undefined) return n;
  const own = $special(x, `__${name}__`);
  if (own) return own.call(x);
  if (name === "trunc" && $floatIf(x) === undefined) {
    throw new $TypeError(`type ${$typeName(x)} doesn't define __trunc__ method`);
  }
  return $floatTrunc(Math[name]($mathReal(x)));
}
