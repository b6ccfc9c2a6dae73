// counter.elements(): an iterator over each key as often as it counts.
import { $dictIter } from "../dicts/dictIter.js";
import { $Iterator } from "../iterate/Iterator.js";
import { $index } from "../numbers/index.js";

export function $counterElements(c) {
  const items = $dictIter(c, (k, n) => [k, n]);
  let element;
  let left = 0;
  return new $Iterator(() => {
    while (left <= 0) {
      const r = items.next();
      if (r.done) return r;
      element = r.value[0];
      left = Number($index(r.value[1]));
    }
    left--;
    return { value: element, done: false };
  });
}
