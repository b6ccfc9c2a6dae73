// f(*positional, **named) where the binding of arguments is a matter of run time: by f's `$spec`, with CPython's errors.
// `named` is a list of [name, value]; a name of null stands for **value.
import { $bound } from "./bound.js";
import { $mapping } from "../dicts/mapping.js";
import { $dictItemList } from "../dicts/dictItemList.js";
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";

export function $call(f, positional, named = []) {
  if (typeof f !== "function") throw new $TypeError(`'${$typeName(f)}' object is not callable`);
  if (!f.$spec && !named.length) return f(...positional);
  const pairs = [];
  for (const [name, value] of named) {
    if (name === null) pairs.push(...$dictItemList($mapping(value)));
    else pairs.push([name, value]);
  }
  const spec = f.$spec ?? { name: f.name, names: [], required: 0, rest: true };
  return f(...$bound(spec, positional, pairs));
}
