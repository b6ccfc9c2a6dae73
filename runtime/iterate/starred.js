// The value of `*x` in a list, a tuple or the arguments of a call, for JavaScript's `...`
import { $isIterable } from "./isIterable.js";
import { $iterable } from "./iterable.js";
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";

export function $starred(x, what = "Value") {
  if (!$isIterable(x)) throw new $TypeError(`${what} after * must be an iterable, not ${$typeName(x)}`);
  return $iterable(x);
}
