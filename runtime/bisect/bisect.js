// bisect.bisect_right(a, x, lo, hi, key=key), and bisect_left where `left`.
import { $lt } from "../compare/lt.js";
import { $getitem } from "../dicts/getitem.js";
import { $ValueError } from "../errors/ValueError.js";
import { $len } from "../iterate/len.js";
import { $ssize } from "../numbers/ssize.js";

export function $bisect(left, a, x, lo = 0, hi = null, key = null) {
  lo = $ssize(lo);
  if (lo < 0) throw new $ValueError("lo must be non-negative");
  hi = hi === null ? $len(a) : $ssize(hi);
  while (lo < hi) {
    const middle = Math.floor((lo + hi) / 2);
    const value = key === null ? $getitem(a, middle) : key($getitem(a, middle));
    if (left ? $lt(value, x) : !$lt(x, value)) lo = middle + 1;
    else hi = middle;
  }
  return lo;
}
