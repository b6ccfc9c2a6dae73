// copy.deepcopy(x). `dicts`: plain objects become Dicts, because the program writes computed keys. `memo` leads from what has been
// copied to its copy.
import { $Dict } from "../dicts/Dict.js";
import { $dictSet } from "../dicts/dictSet.js";
import { $isRecord } from "../dicts/isRecord.js";
import { $recordAdd } from "../dicts/recordAdd.js";
import { $Refusal } from "../errors/Refusal.js";
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";
import { $Range } from "../iterate/Range.js";
import { $Float } from "../numbers/Float.js";
import { $special } from "../numbers/special.js";
import { $setAdd } from "../sets/setAdd.js";
import { $Tuple } from "../tuples/Tuple.js";
import { $tupleOf } from "../tuples/tupleOf.js";

export function $deepcopy(x, dicts, memo = new Map()) {
  if (typeof x !== "object" || x === null) return x;
  if ([$Float, $Range].some((type) => x instanceof type) || $special(x, "$atomic")) return x;
  const known = memo.get(x);
  if (known !== undefined) return known;
  const deep = (y) => $deepcopy(y, dicts, memo);
  const remember = (made) => {
    memo.set(x, made);
    return made;
  };
  if (x instanceof $Tuple) {
    const parts = Array.from(x, deep);
    if (memo.has(x)) return memo.get(x);
    if (parts.every((part, i) => part === x[i])) return remember(x);
    return remember(Object.setPrototypeOf($tupleOf(parts), Object.getPrototypeOf(x))); // named tuples stay what they are
  }
  if (Array.isArray(x)) {
    const made = remember([]);
    for (let i = 0; i < x.length; i++) made.push(deep(x[i]));
    return made;
  }
  if ($isRecord(x)) {
    const made = remember(dicts ? new $Dict() : {});
    for (const k in x) {
      if (x[k] === undefined || !Object.hasOwn(x, k)) continue;
      if (dicts) made.$map.set(k, deep(x[k]));
      else if (k === "__proto__") $recordAdd(made, k, deep(x[k]));
      else made[k] = deep(x[k]);
    }
    return made;
  }
  if (x.$dict) throw new $TypeError(`cannot pickle '${$typeName(x)}' object`); // a view
  if ($special(x, "__deepcopy__") || x.$fixed || typeof x.next === "function" || x instanceof Error) {
    throw new $Refusal("copy", `a deep copy of '${$typeName(x)}'`);
  }
  const made = remember(Object.create(Object.getPrototypeOf(x)));
  for (const k of Object.keys(x)) if (k !== "$map" && k !== "$keys") made[k] = deep(x[k]);
  if (x.$map) {
    made.$map = new Map();
    if (x.$keys === undefined) {
      for (const element of x.$map.values()) $setAdd(made, deep(element));
    } else {
      made.$keys = null;
      for (const [k, v] of x.$map) $dictSet(made, deep(x.$keys?.has(k) ? x.$keys.get(k) : k), deep(v));
    }
  }
  return made;
}
