// f(*positional, **named) where the binding of arguments is a matter of run time: by f's `$spec`, with CPython's errors.
// `named` is a list of [name, value]; a name of null stands for **value. A class (whose prototype is fixed) is constructed.
import { $className } from "../classes/className.js";
import { $dictItemList } from "../dicts/dictItemList.js";
import { $mapping } from "../dicts/mapping.js";
import { $Refusal } from "../errors/Refusal.js";
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";
import { $special } from "../numbers/special.js";
import { $bound } from "./bound.js";

export function $call(f, positional, named = []) {
  const own = typeof f === "function" ? null : $special(f, "__call__");
  if (own === undefined) throw new $TypeError(`'${$typeName(f)}' object is not callable`);
  const isClass = own === null && Object.getOwnPropertyDescriptor(f, "prototype")?.writable === false;
  const first = isClass ? f.prototype.__new__?.$spec : undefined; // it gets the class as well
  const news = first !== undefined && !first.rest;
  const spec = news ? first : isClass ? (f.prototype.__init__?.$spec ?? f.$binding?.()) : (own ?? f).$spec;
  let args = positional;
  const bare = isClass && Object.hasOwn(f, "$bare"); // it has no __init__
  if (bare && positional.length) throw new $TypeError(`${f.$bare}() takes no arguments`);
  if (spec || named.length) {
    const pairs = [];
    for (const [name, value] of named) {
      if (name === null) pairs.push(...$dictItemList($mapping(value)));
      else pairs.push([name, value]);
    }
    if (isClass && !spec && pairs.length) {
      throw new $TypeError(bare ? `${f.$bare}() takes no arguments` : `${$className(f)}() takes no keyword arguments`);
    }
    if (!spec && !isClass && pairs.length) throw new $Refusal("argument-count", "a built-in function that is a value gets keywords");
    args = !spec ? positional : $bound(spec, news ? [f, ...positional] : positional, pairs);
    if (news) args.shift();
  }
  if (own) return f.__call__(...args);
  return isClass ? new f(...args) : f(...args);
}
