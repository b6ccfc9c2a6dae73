// Whether x is a tuple.
import { $Tuple } from "../tuples/Tuple.js";

export function $isTuple(x) {
  return x instanceof $Tuple;
}
