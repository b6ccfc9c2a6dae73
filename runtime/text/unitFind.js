// The unit index of x in s at or after unit `from`, or -1. Half a pair is not found inside a pair ("\ud83d" is not in "😀").
import { $cutsPair } from "./cutsPair.js";

export function $unitFind(s, x, from) {
  let i = s.indexOf(x, from);
  while (i >= 0 && ($cutsPair(s, i) || $cutsPair(s, i + x.length))) {
    // Past the end, indexOf finds "" again and again.
    i = i < s.length ? s.indexOf(x, i + 1) : -1;
  }
  return i;
}
