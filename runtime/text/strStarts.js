// Whether s starts with the string x. Where x is a literal, `s.startsWith(x)` says the same.
import { $cutsPair } from "./cutsPair.js";

export function $strStarts(s, x) {
  return s.startsWith(x) && !$cutsPair(s, x.length);
}
