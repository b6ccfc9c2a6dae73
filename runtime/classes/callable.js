// callable(x)
import { $special } from "../numbers/special.js";

export function $callable(x) {
  return typeof x === "function" || typeof $special(x, "__call__") === "function";
}
