// a *= b (see addNum.js): the new value of `a`. A list is repeated in place.
import { $imul } from "./imul.js";
import { $mulNum } from "./mulNum.js";
import { $unboxed } from "./unboxed.js";

export function $imulNum(a, b) {
  return typeof a === "number" ? $mulNum(a, b, true) : $unboxed($imul(a, b));
}
