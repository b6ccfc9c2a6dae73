// itertools.compress(data, selectors)
import { $truthy } from "../compare/truthy.js";
import { $iter } from "../iterate/iter.js";
import { $Iterator } from "../iterate/Iterator.js";

export function $iterCompress(data, selectors) {
  const values = $iter(data);
  const chosen = $iter(selectors);
  return new $Iterator(() => {
    for (;;) {
      const r = values.next();
      if (r.done) return r;
      const choice = chosen.next();
      if (choice.done || $truthy(choice.value)) return choice.done ? choice : r;
    }
  });
}
