// What `partial` is to call, where it may be anything.
import { $callable } from "../classes/callable.js";
import { $TypeError } from "../errors/TypeError.js";

export function $partialOf(f) {
  if (!$callable(f)) throw new $TypeError("the first argument must be callable");
  return f;
}
