// +x of any value
import { $unary } from "./unary.js";

export function $pos(x) {
  return $unary(x, (n) => n, (v) => v, "__pos__", "unary +");
}
