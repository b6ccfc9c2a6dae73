// a + b where a is a list.
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";
import { $Tuple } from "../tuples/Tuple.js";

export function $listConcat(a, b) {
  if (Array.isArray(b) && !(b instanceof $Tuple)) return a.concat(b);
  throw new $TypeError(`can only concatenate list (not "${$typeName(b)}") to list`);
}
