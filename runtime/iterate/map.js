// map(f, *iterables): stops with the shortest.
import { $iter } from "./iter.js";
import { $Iterator } from "./Iterator.js";

export function $map(f, iterables) {
  const its = iterables.map($iter);
  if (its.length === 1) {
    const [it] = its;
    return new $Iterator(() => {
      const r = it.next();
      return r.done ? r : { value: f(r.value), done: false };
    });
  }
  return new $Iterator(() => {
    const values = [];
    for (const it of its) {
      const r = it.next();
      if (r.done) return r;
      values.push(r.value);
    }
    return { value: f(...values), done: false };
  });
}
