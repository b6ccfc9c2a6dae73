// bisect.bisect_right(a, x, lo, hi, key=key), and bisect_left where `left`.
import { $lt } from "../compare/lt.js";
import { $getitem } from "../dicts/getitem.js";
import { $isDict } from "../dicts/isDict.js";
import { $TypeError } from "../errors/TypeError.js";
import { $ValueError } from "../errors/ValueError.js";
import { $typeName } from "../format/typeName.js";
import { $len } from "../iterate/len.js";
import { $isFrozenset } from "../kinds/isFrozenset.js";
import { $isSet } from "../kinds/isSet.js";
import { $fromBig } from "../numbers/fromBig.js";
import { $index } from "../numbers/index.js";
import { $intAdd } from "../numbers/intAdd.js";
import { $ssize } from "../numbers/ssize.js";

export function $bisect(left, a, x, lo = 0, hi = null, key = null) {
  if (lo !== 0) $ssize((lo = $index(lo))); // what no Py_ssize_t holds raises OverflowError
  if (lo < 0) throw new $ValueError("lo must be non-negative");
  // As CPython's C functions for sequences say it.
  if ($isDict(a)) throw new $TypeError(`${$typeName(a)} is not a sequence`);
  if (hi === null) hi = $len(a);
  else $ssize((hi = $index(hi)));
  if (key === null && typeof x === "number" && Array.isArray(a) && hi <= a.length) {
    // As long as numbers are met; another value is for the loop below. Lengths fit the bits of `>>>`.
    for (let value; lo < hi; ) {
      const middle = (lo + hi) >>> 1;
      if (typeof (value = a[middle]) !== "number") break;
      if (left ? value < x : !(x < value)) lo = middle + 1;
      else hi = middle;
    }
  }
  if (lo >= hi) return lo;
  const whole = a === null || ["number", "boolean", "bigint"].includes(typeof a) || $isSet(a) || $isFrozenset(a);
  if (whole) throw new $TypeError(`'${$typeName(a)}' object does not support indexing`);
  // A sequence of an own class may be longer than numbers are exact. No middle is beyond `hi`.
  const wide = typeof hi === "bigint" || lo + hi > Number.MAX_SAFE_INTEGER;
  while (lo < hi) {
    const middle = wide ? $fromBig((BigInt(lo) + BigInt(hi)) >> 1n) : Math.floor((lo + hi) / 2);
    const value = key === null ? $getitem(a, middle) : key($getitem(a, middle));
    if (left ? $lt(value, x) : !$lt(x, value)) lo = $intAdd(middle, 1);
    else hi = middle;
  }
  return lo;
}
