// itertools.starmap(f, iterable)
import { $call } from "../calls/call.js";
import { $counted } from "../calls/counted.js";
import { $iter } from "../iterate/iter.js";
import { $Iterator } from "../iterate/Iterator.js";
import { $listOf } from "../lists/listOf.js";

// `count`: how many arguments a builtin was compiled for
export function $iterStarmap(f, iterable, count) {
  const it = $iter(iterable);
  return new $Iterator(() => {
    const r = it.next();
    if (r.done) return r;
    const values = $listOf(r.value);
    return { value: $call(f, count === undefined ? values : $counted(values, "a built-in function", count, count)), done: false };
  });
}
