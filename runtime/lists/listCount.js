// a.count(x), also of a tuple
import { $eq } from "../compare/eq.js";

export function $listCount(a, x) {
  let n = 0;
  for (let i = 0; i < a.length; i++) if (a[i] === x || $eq(a[i], x)) n++;
  return n;
}
