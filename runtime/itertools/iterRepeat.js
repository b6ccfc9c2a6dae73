// itertools.repeat(object, times)
import { $Iterator } from "../iterate/Iterator.js";
import { $ssize } from "../numbers/ssize.js";

export function $iterRepeat(value, times) {
  let left = times === undefined ? Infinity : $ssize(times);
  return new $Iterator(() => (left-- > 0 ? { value, done: false } : { value: undefined, done: true }));
}
