// a.extend(iterable); also a.extend(a), whose length is read once.
import { $iterable } from "../iterate/iterable.js";

export function $listExtend(a, iterable) {
  if (Array.isArray(iterable)) {
    for (let i = 0, n = iterable.length; i < n; i++) a.push(iterable[i]);
  } else for (const x of $iterable(iterable)) a.push(x);
  return null;
}
