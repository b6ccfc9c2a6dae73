// a op b for op in < <= > >=: the general path of $lt and its sisters.
import { $exact } from "./exact.js";
import { $orderOthers } from "./orderOthers.js";

export function $order(op, a, b) {
  const x = $exact(a);
  const y = x === undefined ? undefined : $exact(b);
  if (y === undefined) return $orderOthers(op, a, b);
  if (op[0] === "<") return op === "<" ? x < y : x <= y;
  return op === ">" ? x > y : x >= y;
}
