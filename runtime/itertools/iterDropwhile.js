// itertools.dropwhile(f, iterable)
import { $truthy } from "../compare/truthy.js";
import { $iter } from "../iterate/iter.js";
import { $Iterator } from "../iterate/Iterator.js";

export function $iterDropwhile(f, iterable) {
  const it = $iter(iterable);
  let dropping = true;
  return new $Iterator(() => {
    for (;;) {
      const r = it.next();
      if (r.done || !dropping) return r;
      if ($truthy(f(r.value))) continue;
      dropping = false;
      return r;
    }
  });
}
