// itertools.groupby(iterable, key): all groups read the one iterator, so that going on ends the group before.
import { $eq } from "../compare/eq.js";
import { $iter } from "../iterate/iter.js";
import { $Iterator } from "../iterate/Iterator.js";
import { $tupleOf } from "../tuples/tupleOf.js";

export function $iterGroupby(iterable, key = null) {
  const it = $iter(iterable);
  const none = {};
  let target = none; // the key of the group at hand
  let current = none; // the key of the value that was read last
  let value;
  let group = 0;
  const equal = () => target === current || $eq(target, current);
  const step = () => {
    const r = it.next();
    if (r.done) return r;
    current = key === null ? r.value : key(r.value);
    value = r.value;
  };
  return new $Iterator(() => {
    const own = ++group;
    for (;;) {
      if (current !== none && (target === none || !equal())) break;
      const end = step();
      if (end) return end;
    }
    target = current;
    let first = true;
    const inner = new $Iterator(() => {
      const over = { value: undefined, done: true };
      if (own !== group) return over;
      if (!first) {
        if (value === none) {
          const end = step();
          if (end) return end;
        }
        if (!equal()) return over;
      }
      first = false;
      const given = value;
      value = none; // taken
      return { value: given, done: false };
    });
    return { value: $tupleOf([target, inner]), done: false };
  });
}
