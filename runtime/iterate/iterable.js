// What `for (const item of …)` may walk for any Python iterable x: arrays and strings as they are.
// A generator is walked through a wrapper, because for…of closes a generator that it leaves early, and Python does not.
import { $iter } from "./iter.js";
import { $Iterator } from "./Iterator.js";

export function $iterable(x) {
  if (typeof x === "string" || Array.isArray(x)) return x;
  const it = $iter(x);
  return typeof it.return === "function" ? new $Iterator(() => it.next()) : it;
}
