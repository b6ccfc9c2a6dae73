// Point(*positional, **named), bound at run time.
import { $bound } from "../calls/bound.js";
import { $dictItemList } from "../dicts/dictItemList.js";
import { $mapping } from "../dicts/mapping.js";

export function $namedOf(made, positional, named = []) {
  const pairs = [];
  for (const [name, value] of named) {
    if (name === null) pairs.push(...$dictItemList($mapping(value)));
    else pairs.push([name, value]);
  }
  return new made(...$bound(made.$binding(), positional, pairs));
}
