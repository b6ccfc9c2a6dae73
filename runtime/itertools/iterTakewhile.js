// itertools.takewhile(f, iterable)
import { $truthy } from "../compare/truthy.js";
import { $iter } from "../iterate/iter.js";
import { $Iterator } from "../iterate/Iterator.js";

export function $iterTakewhile(f, iterable) {
  const it = $iter(iterable);
  let over = false;
  return new $Iterator(() => {
    if (!over) {
      const r = it.next();
      if (r.done || $truthy(f(r.value))) return r;
      over = true;
    }
    return { value: undefined, done: true };
  });
}
