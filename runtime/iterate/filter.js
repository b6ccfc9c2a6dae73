// filter(f, iterable): f is a function or None.
import { $truthy } from "../compare/truthy.js";
import { $iter } from "./iter.js";
import { $Iterator } from "./Iterator.js";

export function $filter(f, iterable) {
  const it = $iter(iterable);
  return new $Iterator(() => {
    for (;;) {
      const r = it.next();
      if (r.done || $truthy(f === null ? r.value : f(r.value))) return r;
    }
  });
}
