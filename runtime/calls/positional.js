// A function that takes names, too, as one that a builtin calls with positional arguments: they are bound by its `$spec`.
import { $call } from "./call.js";

export function $positional(f) {
  return (...values) => $call(f, values);
}
