// int(x), int(x, base) of any value
import { $floatIf } from "./floatIf.js";
import { $floatTrunc } from "./floatTrunc.js";
import { $index } from "./index.js";
import { $intIf } from "./intIf.js";
import { $parseInt } from "./parseInt.js";
import { $special } from "./special.js";
import { $TypeError } from "../errors/TypeError.js";
import { $ValueError } from "../errors/ValueError.js";
import { $typeName } from "../format/typeName.js";

export function $intOf(x = 0, base) {
  if (base !== undefined) {
    base = $index(base);
    if (base !== 0 && !(base >= 2 && base <= 36)) throw new $ValueError("int() base must be >= 2 and <= 36, or 0");
    if (typeof x !== "string") throw new $TypeError("int() can't convert non-string with explicit base");
    return $parseInt(x, base);
  }
  if (typeof x === "string") return $parseInt(x, 10);
  const n = $intIf(x);
  if (n !== undefined) return n;
  const v = $floatIf(x);
  if (v !== undefined) return $floatTrunc(v);
  for (const name of ["__int__", "__index__", "__trunc__"]) {
    const own = $special(x, name);
    if (!own) continue;
    const made = own.call(x);
    if (name === "__trunc__") return $index(made);
    if ($intIf(made) === undefined) throw new $TypeError(`${name} returned non-int (type ${$typeName(made)})`);
    return $intIf(made);
  }
  throw new $TypeError(`int() argument must be a string, a bytes-like object or a real number, not '${$typeName(x)}'`);
}
