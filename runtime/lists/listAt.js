// a[i] of a list or tuple, any index.
import { $position } from "./position.js";

export function $listAt(a, i) {
  if (typeof i === "number") {
    const x = a[i < 0 ? i + a.length : i];
    if (x !== undefined) return x;
  }
  return a[$position(a, i, "index")] ?? null;
}
