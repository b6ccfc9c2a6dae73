// d.extendleft(iterable): the last element of the iterable comes first.
import { $iterable } from "../iterate/iterable.js";

export function $dequeExtendleft(d, iterable) {
  for (const x of iterable === d ? d.$list() : $iterable(iterable)) d.appendleft(x);
  return null;
}
