// The order (a list of indices) in which `keys` are sorted, asking only `<`. The first steps are CPython's (a run, then binary
// insertion), so that keys which cannot be compared complain in the same words; sets and nan, whose `<` is no
// total order, are refused because the result would depend on the rest of the algorithm. `failed` is told the order as far as it
// came when a comparison fails.
// Rare without datetime/ decimal/ fractions/ collections/ enum/: keys of mixed kinds.
import { $lt } from "../compare/lt.js";
import { $Refusal } from "../errors/Refusal.js";
import { $FrozenSet } from "../sets/FrozenSet.js";
import { $Set } from "../sets/Set.js";

export function $sortOrder(keys, down, failed = undefined) {
  const n = keys.length;
  const check = (k) => {
    if (Array.isArray(k)) k.forEach(check);
    else if (k !== k) throw new $Refusal("nan-in-sort", "sorting nan: CPython's result depends on its algorithm");
    else if (k instanceof $Set || k instanceof $FrozenSet) {
      throw new $Refusal("set-in-sort", "sorting sets: CPython's result depends on its algorithm");
    }
  };
  if (n > 1) keys.forEach(check);
  let order = Array.from({ length: n }, (_, i) => i);
  if (down) order.reverse();
  let merging = false;
  const less = (i, j) => {
    try {
      return $lt(keys[i], keys[j]);
    } catch (e) {
      if (failed && merging) throw new $Refusal("sort-failed", "a long list whose sorting fails is left half merged");
      failed?.(down ? order.slice().reverse() : order);
      throw e;
    }
  };
  let size = n; // CPython's minimal run: n itself below 64
  let odd = 0;
  while (size >= 64) {
    odd |= size & 1;
    size >>= 1;
  }
  size += odd;
  const runs = [];
  for (let lo = 0; lo < n; ) {
    let hi = lo + 1;
    if (hi < n) {
      const falling = less(order[hi], order[lo]);
      for (hi++; hi < n && less(order[hi], order[hi - 1]) === falling; ) hi++;
      if (falling) for (let i = lo, j = hi - 1; i < j; ) [order[i++], order[j--]] = [order[j], order[i]];
    }
    const end = Math.min(n, Math.max(hi, lo + size));
    for (; hi < end; hi++) {
      const pivot = order[hi];
      let left = lo;
      let right = hi;
      while (left < right) {
        const middle = (left + right) >> 1;
        if (less(pivot, order[middle])) right = middle;
        else left = middle + 1;
      }
      order.copyWithin(left + 1, left, hi);
      order[left] = pivot;
    }
    runs.push(order.slice(lo, end));
    lo = end;
  }
  merging = true;
  while (runs.length > 1) {
    const merged = [];
    for (let r = 0; r < runs.length; r += 2) {
      const [a, b = []] = [runs[r], runs[r + 1]];
      const both = [];
      for (let i = 0, j = 0; i < a.length || j < b.length; ) {
        both.push(j === b.length || (i < a.length && !less(b[j], a[i])) ? a[i++] : b[j++]);
      }
      merged.push(both);
    }
    runs.splice(0, runs.length, ...merged);
  }
  order = runs[0] ?? [];
  return down ? order.reverse() : order;
}
