// itertools.accumulate(iterable, f, initial=initial)
import { $iter } from "../iterate/iter.js";
import { $Iterator } from "../iterate/Iterator.js";

export function $iterAccumulate(iterable, f, initial = null) {
  const it = $iter(iterable);
  let total;
  return new $Iterator(() => {
    if (total === undefined && initial !== null) return { value: (total = initial), done: false };
    const r = it.next();
    if (r.done) return r;
    total = total === undefined ? r.value : f(total, r.value);
    return { value: total, done: false };
  });
}
