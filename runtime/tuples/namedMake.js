// Point._make(iterable)
import { $TypeError } from "../errors/TypeError.js";
import { $listOf } from "../lists/listOf.js";

export function $namedMake(made, iterable) {
  const values = $listOf(iterable);
  if (values.length !== made.$fields.length) {
    throw new $TypeError(`Expected ${made.$fields.length} arguments, got ${values.length}`);
  }
  return new made(...values);
}
