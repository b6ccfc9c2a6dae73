// The KeyError for a missing key, its text as CPython's repr shows the usual kinds of keys.
// Rare: a complaint.
import { $KeyError } from "../errors/KeyError.js";
import { $strNum } from "../format/strNum.js";
import { $strRepr } from "../format/strRepr.js";
import { $Float } from "../numbers/Float.js";
import { $FrozenSet } from "../sets/FrozenSet.js";
import { $Tuple } from "../tuples/Tuple.js";

export function $missingKey(key) {
  const text = (k) => {
    if (typeof k === "string") return $strRepr(k);
    if (typeof k === "number" || typeof k === "bigint" || k instanceof $Float) return $strNum(k);
    if (typeof k === "boolean") return k ? "True" : "False";
    if (k instanceof $Tuple) return `(${Array.from(k, text).join(", ")}${k.length === 1 ? "," : ""})`;
    if (k instanceof $FrozenSet) return `frozenset(${k.$map.size ? `{${Array.from(k.$map.values(), text).join(", ")}}` : ""})`;
    return k == null ? "None" : k.__repr__?.() ?? "…";
  };
  const e = new $KeyError(typeof key === "string" ? key : 0); // the class reads only strings and numbers itself
  e.args[0] = key;
  e.message = text(key);
  return e;
}
