// itertools.chain: the elements of the iterables that an iterator gives, each asked when its turn comes.
import { $iter } from "../iterate/iter.js";
import { $Iterator } from "../iterate/Iterator.js";

export function $iterChain(iterables) {
  const outer = $iter(iterables);
  let inner = null;
  let over = false;
  return new $Iterator(() => {
    while (!over) {
      if (inner === null) {
        const r = outer.next();
        over = true; // also for an element that cannot be iterated
        if (r.done) break;
        inner = $iter(r.value);
        over = false;
      }
      const r = inner.next();
      if (!r.done) return r;
      inner = null;
    }
    return { value: undefined, done: true };
  });
}
