// itertools.filterfalse(f, iterable): f is a function or None.
import { $truthy } from "../compare/truthy.js";
import { $iter } from "../iterate/iter.js";
import { $Iterator } from "../iterate/Iterator.js";

export function $iterFilterfalse(f, iterable) {
  const it = $iter(iterable);
  return new $Iterator(() => {
    for (;;) {
      const r = it.next();
      if (r.done || !$truthy(f === null ? r.value : f(r.value))) return r;
    }
  });
}
