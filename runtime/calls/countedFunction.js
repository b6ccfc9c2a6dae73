// A built-in function as one of several values that `f(*values)` may call: the wrapper counts what it gets.
import { $counted } from "./counted.js";

export function $countedFunction(f, label, least, most = Infinity) {
  return (...values) => f(...$counted(values, label, least, most));
}
