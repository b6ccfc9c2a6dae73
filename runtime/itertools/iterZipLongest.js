// itertools.zip_longest(*iterables, fillvalue=fill): the iterables in an Array.
import { $iter } from "../iterate/iter.js";
import { $Iterator } from "../iterate/Iterator.js";
import { $Tuple } from "../tuples/Tuple.js";

export function $iterZipLongest(iterables, fill = null) {
  const its = iterables.map($iter);
  let left = its.length;
  return new $Iterator(() => {
    if (left === 0) return { value: undefined, done: true };
    const value = new $Tuple(its.length);
    for (let i = 0; i < its.length; i++) {
      const r = its[i]?.next() ?? { done: true };
      if (r.done && its[i] !== null) {
        its[i] = null;
        if (--left === 0) return { value: undefined, done: true };
      }
      value[i] = r.done ? fill : r.value;
    }
    return { value, done: false };
  });
}
