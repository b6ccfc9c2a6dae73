// $key(x) for everything but strings and safe numbers (of strings only those come here that may be no keys). Tuples, frozensets and ranges become texts in which every part ends
// where it says, so that no two different values meet. A class may answer `$key()` to be hashed by value.
import { $Float } from "../numbers/Float.js";
import { $tupleKey } from "./tupleKey.js";
import { $isDict } from "../dicts/isDict.js";
import { $Refusal } from "../errors/Refusal.js";
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";
import { $Range } from "../iterate/Range.js";
import { $FrozenSet } from "../sets/FrozenSet.js";
import { $Set } from "../sets/Set.js";
import { $Tuple } from "../tuples/Tuple.js";
import { $exact } from "./exact.js";
import { $key } from "./key.js";
import { $keyPart } from "./keyPart.js";

export function $keyOf(x) {
  if (typeof x === "string") {
    throw new $Refusal("surrogate-key", "a dict key or set element begins with the lone surrogate U+DFFF");
  }
  if (x instanceof $Tuple) return $tupleKey(x);
  if (x == null) return null;
  if (typeof x === "boolean") return +x;
  if (x instanceof $Float && Number.isSafeInteger(x.v)) return x.v;
  if (typeof x === "number" && !Number.isInteger(x) && x === x) return x;
  rare: if (x !== x) throw new $Refusal("nan-key", "nan as a dict key or set element: CPython finds it by identity");
  const number = $exact(x);
  if (number !== undefined) return number;
  if (typeof x === "function") return x;
  if (x instanceof $FrozenSet) return `\udfff{${Array.from(x.$map.keys(), $keyPart).sort().join("")}}`;
  if (x instanceof $Range) {
    return `\udfffr${x.length},${x.length > 0 ? `${x.start},` : ""}${x.length > 1 ? `${x.step},` : ""}`;
  }
  if (!Array.isArray(x) && !$isDict(x) && !(x instanceof $Set)) {
    if (typeof x.$key === "function") return x.$key();
    if (x.__hash__ !== null && x.__eq__ === undefined) return x;
  }
  throw new $TypeError(`unhashable type: '${$typeName(x)}'`);
}
