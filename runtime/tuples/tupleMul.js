// t * n
import { $listMul } from "../lists/listMul.js";
import { $tupleOf } from "./tupleOf.js";

export function $tupleMul(t, n) {
  return $tupleOf($listMul(t, n));
}
