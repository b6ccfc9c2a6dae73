// Whether s ends with the string x. Where x is a literal, `s.endsWith(x)` says the same.
import { $cutsPair } from "./cutsPair.js";

export function $strEnds(s, x) {
  return s.endsWith(x) && !$cutsPair(s, s.length - x.length);
}
