// s.find(x), x a string: a code point index.
import { $strLen } from "./strLen.js";
import { $unitFind } from "./unitFind.js";

export function $strFindIn(s, x) {
  const i = $unitFind(s, x);
  return i > 0 ? $strLen(s.slice(0, i)) : i;
}
