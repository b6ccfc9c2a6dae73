// int(x) of what is neither a number nor a text.
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";
import { $index } from "./index.js";
import { $intIf } from "./intIf.js";
import { $special } from "./special.js";

export function $intOfOther(x) {
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
