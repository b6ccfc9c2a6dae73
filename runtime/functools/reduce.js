// functools.reduce(f, iterable, initial)
import { $TypeError } from "../errors/TypeError.js";
import { $isIterable } from "../iterate/isIterable.js";
import { $iterable } from "../iterate/iterable.js";

export function $reduce(f, iterable, initial) {
  if (!$isIterable(iterable)) throw new $TypeError("reduce() arg 2 must support iteration");
  let total = initial;
  for (const x of $iterable(iterable)) total = total === undefined ? x : f(total, x);
  if (total === undefined) throw new $TypeError("reduce() of empty iterable with no initial value");
  return total;
}
