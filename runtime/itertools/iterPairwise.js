// itertools.pairwise(iterable)
import { $iter } from "../iterate/iter.js";
import { $Iterator } from "../iterate/Iterator.js";
import { $tupleOf } from "../tuples/tupleOf.js";

export function $iterPairwise(iterable) {
  const it = $iter(iterable);
  let before = null;
  return new $Iterator(() => {
    before ??= it.next();
    const old = before.value;
    const r = before.done ? before : it.next();
    const pair = [old, r.value];
    before = r;
    return r.done ? r : { value: $tupleOf(pair), done: false };
  });
}
