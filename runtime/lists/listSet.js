// a[i] = x
import { $position } from "./position.js";

export function $listSet(a, i, x) {
  if (typeof i === "number" && i >= 0 && i < a.length && Number.isInteger(i)) a[i] = x;
  else a[$position(a, i, "assignment index")] = x;
}
