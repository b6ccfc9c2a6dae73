// enumerate(iterable, start)
import { $index } from "../numbers/index.js";
import { $Tuple } from "../tuples/Tuple.js";
import { $iter } from "./iter.js";
import { $Iterator } from "./Iterator.js";

export function $enumerate(iterable, start = 0) {
  let n = $index(start);
  const it = $iter(iterable);
  return new $Iterator(() => {
    const r = it.next();
    if (r.done) return r;
    const value = new $Tuple(2);
    value[0] = n++;
    value[1] = r.value;
    return { value, done: false };
  });
}
