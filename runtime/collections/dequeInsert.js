// d.insert(i, x)
import { $IndexError } from "../errors/IndexError.js";
import { $listInsert } from "../lists/listInsert.js";

export function $dequeInsert(d, i, x) {
  if (d.$most !== null && d.__len__() >= d.$most) throw new $IndexError("deque already at its maximum size");
  const items = d.$list();
  $listInsert(items, i, x);
  return d.$put(items);
}
