// tuple(x): x itself if it is a tuple (and of no subclass).
import { $listOf } from "../lists/listOf.js";
import { $Tuple } from "./Tuple.js";
import { $tupleOf } from "./tupleOf.js";

export function $tupleOfIter(x) {
  if (x instanceof $Tuple && x.constructor === $Tuple) return x;
  return $tupleOf(Array.isArray(x) ? x : $listOf(x));
}
