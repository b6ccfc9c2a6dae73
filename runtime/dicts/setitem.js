// x[k] = v for any x and k
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";
import { $listSet } from "../lists/listSet.js";
import { $Tuple } from "../tuples/Tuple.js";
import { $dictSet } from "./dictSet.js";
import { $isDict } from "./isDict.js";

export function $setitem(x, k, v) {
  if (Array.isArray(x) && !(x instanceof $Tuple)) $listSet(x, k, v);
  else if ($isDict(x)) $dictSet(x, k, v);
  else if (typeof x?.__setitem__ === "function") x.__setitem__(k, v);
  else throw new $TypeError(`'${$typeName(x)}' object does not support item assignment`);
}
