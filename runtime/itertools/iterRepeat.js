// itertools.repeat(object, times)
import { $repr } from "../format/repr.js";
import { $Iterator } from "../iterate/Iterator.js";
import { $ssize } from "../numbers/ssize.js";

export function $iterRepeat(value, times) {
  let left = times === undefined ? Infinity : Math.max(0, $ssize(times));
  const made = new $Iterator(() => (left > 0 && left-- ? { value, done: false } : { value: undefined, done: true }));
  const __repr__ = () => `repeat(${$repr(value)}${left === Infinity ? "" : `, ${left}`})`;
  return Object.setPrototypeOf(made, { __proto__: $Iterator.prototype, __repr__ });
}
