// d.count(x)
import { $listCount } from "../lists/listCount.js";

export function $dequeCount(d, x) {
  return d.$steady(() => $listCount(d.$list(), x));
}
