// itertools.cycle(iterable)
import { $iter } from "../iterate/iter.js";
import { $Iterator } from "../iterate/Iterator.js";

export function $iterCycle(iterable) {
  const it = $iter(iterable);
  const saved = [];
  let at = -1; // the position in `saved`, once the iterable is used up
  return new $Iterator(() => {
    if (at < 0) {
      const r = it.next();
      if (!r.done) {
        saved.push(r.value);
        return r;
      }
      at = 0;
    }
    if (saved.length === 0) return { value: undefined, done: true };
    const value = saved[at];
    at = (at + 1) % saved.length;
    return { value, done: false };
  });
}
