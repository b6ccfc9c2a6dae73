// x in a list or tuple
import { $eq } from "../compare/eq.js";

export function $listContains(a, x) {
  for (let i = 0; i < a.length; i++) if (a[i] === x || $eq(a[i], x)) return true;
  return false;
}
