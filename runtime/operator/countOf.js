// operator.countOf(a, b)
import { $eq } from "../compare/eq.js";
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";
import { $isIterable } from "../iterate/isIterable.js";
import { $iterable } from "../iterate/iterable.js";

export function $countOf(a, b) {
  if (!$isIterable(a)) throw new $TypeError(`argument of type '${$typeName(a)}' is not iterable`);
  let count = 0;
  for (const x of $iterable(a)) if (x === b || $eq(x, b)) count++;
  return count;
}
