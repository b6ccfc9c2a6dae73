// heapq.merge(*iterables, key=key, reverse=reverse): the iterables in an Array.
import { $lt } from "../compare/lt.js";
import { $truthy } from "../compare/truthy.js";
import { $iter } from "../iterate/iter.js";
import { $Iterator } from "../iterate/Iterator.js";

export function $heapMerge(iterables, key = null, reverse = false) {
  const down = $truthy(reverse);
  let heads = null;
  const advance = (head) => {
    const r = head.it.next();
    if (r.done) heads.splice(heads.indexOf(head), 1);
    else [head.value, head.key] = [r.value, key === null ? r.value : key(r.value)];
  };
  return new $Iterator(() => {
    if (heads === null) {
      heads = iterables.map((x) => ({ it: $iter(x) }));
      heads.slice().forEach(advance);
    }
    if (heads.length === 0) return { value: undefined, done: true };
    let best = heads[0];
    for (const head of heads) if (down ? $lt(best.key, head.key) : $lt(head.key, best.key)) best = head;
    const { value } = best;
    advance(best);
    return { value, done: false };
  });
}
