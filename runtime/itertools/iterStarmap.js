// itertools.starmap(f, iterable)
import { $call } from "../calls/call.js";
import { $iter } from "../iterate/iter.js";
import { $Iterator } from "../iterate/Iterator.js";
import { $listOf } from "../lists/listOf.js";

export function $iterStarmap(f, iterable) {
  const it = $iter(iterable);
  return new $Iterator(() => {
    const r = it.next();
    if (r.done) return r;
    return { value: $call(f, $listOf(r.value)), done: false };
  });
}
