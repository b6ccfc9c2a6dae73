// bisect.insort_right(a, x, lo, hi, key=key), and insort_left where `left`.
import { $asList } from "../kinds/asList.js";
import { $listInsert } from "../lists/listInsert.js";
import { $bisect } from "./bisect.js";

export function $insort(left, a, x, lo, hi, key = null) {
  const at = $bisect(left, a, key === null ? x : key(x), lo, hi, key);
  $listInsert($asList(a, "insert"), at, x);
  return null;
}
