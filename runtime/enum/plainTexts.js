// What an iterable holds, with whatever is a text as well (a member of a StrEnum, an instance of a class derived from str) as
// the text; a tuple stays one. All else stays what it is, and is named so by whoever complains.
import { $isIterable } from "../iterate/isIterable.js";
import { $iterable } from "../iterate/iterable.js";
import { $Tuple } from "../tuples/Tuple.js";
import { $tupleOf } from "../tuples/tupleOf.js";
import { $plain } from "./plain.js";

export function $plainTexts(x) {
  if (typeof x === "string" || !$isIterable(x)) return x;
  const items = Array.from($iterable(x), (item) => (typeof $plain(item) === "string" ? $plain(item) : item));
  return x instanceof $Tuple ? $tupleOf(items) : items;
}
