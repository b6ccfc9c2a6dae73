// The index i of list, tuple or range a as a number from 0 to a.length − 1, or CPython's complaint.
// `what` is "index" or "assignment index", as the message wants it.
import { $outside } from "./outside.js";

export function $position(a, i, what) {
  if (typeof i?.__index__ === "function") i = i.__index__();
  if (typeof i === "boolean") i = i ? 1 : 0;
  if (Number.isInteger(i) && Math.abs(i) < 1e21) {
    const n = i < 0 ? i + a.length : i;
    if (n >= 0 && n < a.length) return n;
  }
  $outside(a, i, what);
}
