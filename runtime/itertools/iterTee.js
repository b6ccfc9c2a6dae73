// itertools.tee(iterable, n): a tuple of iterators; what one has read waits for the others in linked cells.
import { $RuntimeError } from "../errors/RuntimeError.js";
import { $ValueError } from "../errors/ValueError.js";
import { $iter } from "../iterate/iter.js";
import { $Iterator } from "../iterate/Iterator.js";
import { $ssize } from "../numbers/ssize.js";
import { $tupleOf } from "../tuples/tupleOf.js";

export function $iterTee(iterable, n = 2) {
  n = $ssize(n);
  if (n < 0) throw new $ValueError("n must be >= 0");
  const it = $iter(iterable);
  const first = {};
  let running = false;
  const reader = () => {
    let cell = first;
    return new $Iterator(() => {
      if (cell.result === undefined) {
        if (running) throw new $RuntimeError("cannot re-enter the tee iterator");
        running = true;
        try {
          cell.result = it.next();
        } finally {
          running = false;
        }
      }
      const r = cell.result;
      if (r.done) {
        cell.result = undefined;
        return r;
      }
      cell = cell.next ??= {};
      return r;
    });
  };
  return $tupleOf(Array.from({ length: n }, reader));
}
