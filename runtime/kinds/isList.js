// Whether x is a list (an Array that is no tuple).
import { $Tuple } from "../tuples/Tuple.js";

export function $isList(x) {
  return Array.isArray(x) && !(x instanceof $Tuple);
}
