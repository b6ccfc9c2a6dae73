// An exception that leaves a handler (or what `finally` and `__exit__` do): its chain of contexts ends with the one that was handled.
import { $BaseException } from "./BaseException.js";
import { $caught } from "./caught.js";

export function $during(thrown, handled) {
  const e = $caught(thrown);
  if (handled === undefined) return e;
  let last = e;
  while (last !== handled && last.__context__ instanceof $BaseException) last = last.__context__;
  if (last !== handled) last.__context__ = handled;
  return e;
}
