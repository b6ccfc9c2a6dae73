// del x[k] for any x and k
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";
import { $isIterable } from "../iterate/isIterable.js";
import { $listDel } from "../lists/listDel.js";
import { $Tuple } from "../tuples/Tuple.js";
import { $dictDel } from "./dictDel.js";
import { $isDict } from "./isDict.js";

export function $delitem(x, k) {
  if (Array.isArray(x) && !(x instanceof $Tuple)) $listDel(x, k);
  else if ($isDict(x)) $dictDel(x, k);
  else if (typeof x?.__delitem__ === "function") x.__delitem__(k);
  else {
    // CPython words it differently where a sequence is asked to delete by an int
    const int = Number.isInteger(k) || typeof k === "boolean" || typeof k === "bigint";
    const not = int && (x?.__init__ || $isIterable(x)) ? "doesn't" : "does not";
    throw new $TypeError(`'${$typeName(x)}' object ${not} support item deletion`);
  }
}
