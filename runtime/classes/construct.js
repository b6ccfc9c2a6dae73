// Class(*positional, **named), bound at run time by the `$spec` of `__new__` or `__init__`.
import { $bound } from "../calls/bound.js";
import { $dictItemList } from "../dicts/dictItemList.js";
import { $mapping } from "../dicts/mapping.js";

export function $construct(made, positional, named = []) {
  const pairs = [];
  for (const [name, value] of named) {
    if (name === null) pairs.push(...$dictItemList($mapping(value)));
    else pairs.push([name, value]);
  }
  const first = made.prototype.__new__?.$spec;
  if (first && !first.rest) return new made(...$bound(first, [made, ...positional], pairs).slice(1));
  const spec = made.prototype.__init__?.$spec;
  return new made(...(spec ? $bound(spec, positional, pairs) : positional));
}
