// a[lo:hi:step] = values
import { $TypeError } from "../errors/TypeError.js";
import { $ValueError } from "../errors/ValueError.js";
import { $isIterable } from "../iterate/isIterable.js";
import { $listOf } from "./listOf.js";
import { $sliceBounds } from "./sliceBounds.js";

export function $listSetSlice(a, lo, hi, step, values) {
  let bounds = $sliceBounds(lo, hi, step, a.length);
  const plain = bounds.step === 1;
  if (!$isIterable(values)) {
    throw new $TypeError(plain ? "can only assign an iterable" : "must assign iterable to extended slice");
  }
  const items = $listOf(values);
  bounds = $sliceBounds(lo, hi, step, a.length); // the iterable may have changed the list
  if (plain) {
    const rest = a.slice(bounds.start + bounds.count);
    a.length = bounds.start;
    for (const x of items) a.push(x); // no splice(...items): a long spread overflows the stack
    for (const x of rest) a.push(x);
    return;
  }
  if (items.length !== bounds.count) {
    throw new $ValueError(
      `attempt to assign sequence of size ${items.length} to extended slice of size ${bounds.count}`,
    );
  }
  for (let i = 0, at = bounds.start; i < bounds.count; i++, at += bounds.step) a[at] = items[i];
}
