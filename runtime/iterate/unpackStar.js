// a, *b, c = x: an Array of the `before` first values, the list of those between, and the `after` last.
import { $TypeError } from "../errors/TypeError.js";
import { $ValueError } from "../errors/ValueError.js";
import { $typeName } from "../format/typeName.js";
import { $listOf } from "../lists/listOf.js";
import { $isIterable } from "./isIterable.js";

export function $unpackStar(x, before, after) {
  if (!$isIterable(x)) throw new $TypeError(`cannot unpack non-iterable ${$typeName(x)} object`);
  const items = $listOf(x);
  const end = items.length - after;
  if (end < before) {
    throw new $ValueError(`not enough values to unpack (expected at least ${before + after}, got ${items.length})`);
  }
  return [...items.slice(0, before), items.slice(before, end), ...items.slice(end)];
}
