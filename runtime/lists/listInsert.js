// a.insert(i, x)
import { $ssize } from "../numbers/ssize.js";

export function $listInsert(a, i, x) {
  a.splice($ssize(i), 0, x);
  return null;
}
