// d.count(x)
import { $listCount } from "../lists/listCount.js";

export function $dequeCount(d, x) {
  return $listCount(d.$list(), x);
}
