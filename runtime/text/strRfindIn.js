// s.rfind(x), x a string: a code point index.
import { $strLen } from "./strLen.js";
import { $unitRfind } from "./unitRfind.js";

export function $strRfindIn(s, x) {
  const i = $unitRfind(s, x);
  return i > 0 ? $strLen(s.slice(0, i)) : i;
}
