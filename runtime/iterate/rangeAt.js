// r[i]
import { $position } from "../lists/position.js";

export function $rangeAt(r, i) {
  return r.start + $position(r, i, "index") * r.step;
}
