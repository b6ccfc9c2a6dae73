// An exception that leaves a handler (or what `finally` and `__exit__` do): its chain of contexts ends with the one that was handled.
import { $BaseException } from "./BaseException.js";
import { $caught } from "./caught.js";

export function $during(thrown, handled) {
  const e = $caught(thrown);
  if (handled === undefined) return e;
  let last = e;
  while (last !== handled && last.__context__ instanceof $BaseException) last = last.__context__;
  if (last === handled) return e;
  // CPython never makes a ring of contexts: the link that would close one is cut.
  for (let o = handled; o.__context__ instanceof $BaseException; o = o.__context__) {
    if (o.__context__ !== last) continue;
    o.__context__ = null;
    break;
  }
  last.__context__ = handled;
  return e;
}
