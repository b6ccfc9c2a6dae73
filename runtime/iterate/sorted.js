// sorted(iterable, key=key, reverse=reverse)
import { $listOf } from "../lists/listOf.js";
import { $sortValues } from "./sortValues.js";

export function $sorted(iterable, key, reverse) {
  return $sortValues(Array.isArray(iterable) ? iterable : $listOf(iterable), key, reverse);
}
