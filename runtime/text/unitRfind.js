// The last unit index of x in s at or before unit `from`, or -1; never half a pair of s.
import { $cutsPair } from "./cutsPair.js";

export function $unitRfind(s, x, from = s.length) {
  let i = s.lastIndexOf(x, from);
  while (i >= 0 && ($cutsPair(s, i) || $cutsPair(s, i + x.length))) i = i > 0 ? s.lastIndexOf(x, i - 1) : -1;
  return i;
}
