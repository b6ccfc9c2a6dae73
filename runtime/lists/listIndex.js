// a.index(x[, start[, stop]])
import { $ValueError } from "../errors/ValueError.js";
import { $repr } from "../format/repr.js";
import { $find } from "./find.js";

export function $listIndex(a, x, start, stop) {
  const i = $find(a, x, start, stop);
  if (i < 0) throw new $ValueError(`${$repr(x)} is not in list`);
  return i;
}
