// a.remove(x)
import { $eq } from "../compare/eq.js";
import { $ValueError } from "../errors/ValueError.js";

export function $listRemove(a, x) {
  for (let i = 0; i < a.length; i++) {
    if (a[i] === x || $eq(a[i], x)) {
      a.splice(i, 1);
      return null;
    }
  }
  throw new $ValueError("list.remove(x): x not in list");
}
