// Class(*positional, **named), bound at run time by the `$spec` of `__init__`.
import { $bound } from "../calls/bound.js";
import { $dictItemList } from "../dicts/dictItemList.js";
import { $mapping } from "../dicts/mapping.js";

export function $construct(made, positional, named = []) {
  const pairs = [];
  for (const [name, value] of named) {
    if (name === null) pairs.push(...$dictItemList($mapping(value)));
    else pairs.push([name, value]);
  }
  const spec = made.prototype.__init__.$spec;
  return new made(...(spec ? $bound(spec, positional, pairs) : positional));
}
