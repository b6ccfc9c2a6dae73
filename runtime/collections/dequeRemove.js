// d.remove(x)
import { $eq } from "../compare/eq.js";
import { $IndexError } from "../errors/IndexError.js";
import { $ValueError } from "../errors/ValueError.js";
import { $repr } from "../format/repr.js";

export function $dequeRemove(d, x) {
  const i = d.$steady(() => d.$list().findIndex((y) => y === x || $eq(y, x)), $IndexError);
  if (i < 0) throw new $ValueError(`${$repr(x)} is not in deque`);
  d.__delitem__(i);
  return null;
}
