// copy.copy(x). `dicts`: a plain object becomes a Dict, because the program writes computed keys.
import { $Dict } from "../dicts/Dict.js";
import { $isRecord } from "../dicts/isRecord.js";
import { $Refusal } from "../errors/Refusal.js";
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";
import { $Range } from "../iterate/Range.js";
import { $Float } from "../numbers/Float.js";
import { $special } from "../numbers/special.js";
import { $FrozenSet } from "../sets/FrozenSet.js";
import { $Tuple } from "../tuples/Tuple.js";

export function $copyValue(x, dicts) {
  if (typeof x !== "object" || x === null) return x;
  if ([$Tuple, $FrozenSet, $Float, $Range].some((type) => x instanceof type) || $special(x, "$atomic")) return x;
  if (Array.isArray(x)) return x.slice();
  if ($isRecord(x)) {
    if (!dicts) return { ...x };
    const made = new $Dict();
    for (const k in x) if (x[k] !== undefined && Object.hasOwn(x, k)) made.$map.set(k, x[k]);
    return made;
  }
  const own = $special(x, "__copy__");
  if (own) return own.call(x);
  if (x.$fixed) throw new $Refusal("copy", `a copy of '${$typeName(x)}', which its own __new__ would make`);
  if (x.$dict) throw new $TypeError(`cannot pickle '${$typeName(x)}' object`); // a view
  if (typeof x.next === "function" || x instanceof Error) throw new $Refusal("copy", `a copy of '${$typeName(x)}'`);
  const made = Object.assign(Object.create(Object.getPrototypeOf(x)), x);
  if (x.$map) made.$map = new Map(x.$map);
  if (x.$keys) made.$keys = new Map(x.$keys);
  $special(made, "__copied__")?.call(made); // a UserDict's items are its own
  return made;
}
