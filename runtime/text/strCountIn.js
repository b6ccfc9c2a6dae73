// s.count(x), x a string.
import { $strLen } from "./strLen.js";
import { $unitFind } from "./unitFind.js";

export function $strCountIn(s, x) {
  if (x === "") return $strLen(s) + 1;
  let n = 0;
  for (let i = $unitFind(s, x); i >= 0; i = $unitFind(s, x, i + x.length)) n++;
  return n;
}
