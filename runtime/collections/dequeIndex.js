// d.index(x, start, stop)
import { $ValueError } from "../errors/ValueError.js";
import { $repr } from "../format/repr.js";
import { $find } from "../lists/find.js";

export function $dequeIndex(d, x, start = undefined, stop = undefined) {
  const i = d.$steady(() => $find(d.$list(), x, start, stop));
  if (i < 0) throw new $ValueError(`${$repr(x)} is not in deque`);
  return i;
}
