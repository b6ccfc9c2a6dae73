// operator.indexOf(a, b)
import { $eq } from "../compare/eq.js";
import { $TypeError } from "../errors/TypeError.js";
import { $ValueError } from "../errors/ValueError.js";
import { $typeName } from "../format/typeName.js";
import { $isIterable } from "../iterate/isIterable.js";
import { $iterable } from "../iterate/iterable.js";

export function $indexOf(a, b) {
  if (!$isIterable(a)) throw new $TypeError(`argument of type '${$typeName(a)}' is not iterable`);
  let at = 0;
  for (const x of $iterable(a)) {
    if (x === b || $eq(x, b)) return at;
    at++;
  }
  throw new $ValueError("sequence.index(x): x not in sequence");
}
