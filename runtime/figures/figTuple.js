// Data that is read from a figure: a tuple.
import { $tupleOf } from "../tuples/tupleOf.js";

export function $figTuple(value) {
  return Array.isArray(value) ? $tupleOf(value) : null;
}
