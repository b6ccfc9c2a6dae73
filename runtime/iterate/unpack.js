// a, b, … = x: the n values that x yields, as an Array (a list or tuple of the right length as it is).
import { $TypeError } from "../errors/TypeError.js";
import { $ValueError } from "../errors/ValueError.js";
import { $typeName } from "../format/typeName.js";
import { $isIterable } from "./isIterable.js";
import { $iter } from "./iter.js";

export function $unpack(x, n) {
  let items = x;
  if (!Array.isArray(x)) {
    if (!$isIterable(x)) throw new $TypeError(`cannot unpack non-iterable ${$typeName(x)} object`);
    items = [];
    const it = $iter(x);
    for (let r; items.length <= n && !(r = it.next()).done; ) items.push(r.value);
  }
  if (items.length === n) return items;
  throw new $ValueError(
    items.length > n
      ? `too many values to unpack (expected ${n})`
      : `not enough values to unpack (expected ${n}, got ${items.length})`,
  );
}
