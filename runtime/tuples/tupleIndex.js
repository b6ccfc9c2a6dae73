// t.index(x[, start[, stop]])
import { $ValueError } from "../errors/ValueError.js";
import { $find } from "../lists/find.js";

export function $tupleIndex(t, x, start, stop) {
  const i = $find(t, x, start, stop);
  if (i < 0) throw new $ValueError("tuple.index(x): x not in tuple");
  return i;
}
