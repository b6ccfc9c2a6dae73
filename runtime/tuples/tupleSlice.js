// t[lo:hi:step]
import { $listSlice } from "../lists/listSlice.js";
import { $tupleOf } from "./tupleOf.js";

export function $tupleSlice(t, lo, hi, step) {
  return $tupleOf($listSlice(t, lo, hi, step));
}
