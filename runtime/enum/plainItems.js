// What an iterable of ints and texts holds, with the members of an IntEnum or StrEnum as what they are; a tuple stays one.
import { $isIterable } from "../iterate/isIterable.js";
import { $iterable } from "../iterate/iterable.js";
import { $Tuple } from "../tuples/Tuple.js";
import { $tupleOf } from "../tuples/tupleOf.js";
import { $plain } from "./plain.js";

export function $plainItems(x) {
  if (typeof x === "string" || !$isIterable(x)) return x;
  const items = Array.from($iterable(x), $plain);
  return x instanceof $Tuple ? $tupleOf(items) : items;
}
