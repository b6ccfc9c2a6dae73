// del a[i]
import { $position } from "./position.js";

export function $listDel(a, i) {
  a.splice($position(a, i, "assignment index"), 1);
}
