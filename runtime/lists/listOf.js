// list(x): a new Array of what x yields.
import { $dictKeyList } from "../dicts/dictKeyList.js";
import { $isDict } from "../dicts/isDict.js";
import { $iter } from "../iterate/iter.js";
import { $Range } from "../iterate/Range.js";

export function $listOf(x) {
  if (x === undefined) return [];
  if (Array.isArray(x)) return x.slice();
  if ($isDict(x)) return $dictKeyList(x);
  if (x instanceof $Range) {
    const made = [];
    for (let i = 0, n = x.start; i < x.length; i++, n += x.step) made.push(n);
    return made;
  }
  return Array.from(typeof x === "string" ? x : $iter(x));
}
