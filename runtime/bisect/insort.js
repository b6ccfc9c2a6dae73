// bisect.insort_right(a, x, lo, hi, key=key), and insort_left where `left`.
import { $asList } from "../kinds/asList.js";
import { $listInsert } from "../lists/listInsert.js";
import { $special } from "../numbers/special.js";
import { $bisect } from "./bisect.js";

export function $insort(left, a, x, lo, hi, key = null) {
  const at = $bisect(left, a, key === null ? x : key(x), lo, hi, key);
  const own = Array.isArray(a) ? undefined : $special(a, "insert");
  if (own) own.call(a, at, x);
  else $listInsert($asList(a, "insert"), at, x);
  return null;
}
