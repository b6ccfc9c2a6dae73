// a == b where at least one is an object or the types differ: None and texts are equal to nothing else. What is not that
// simple is decided in `$eqDeep`.
import { $exact } from "./exact.js";
import { $eqDeep } from "./eqDeep.js";

export function $eqMixed(a, b) {
  const x = $exact(a);
  const y = x === undefined ? undefined : $exact(b);
  if (y !== undefined) return x === y;
  const simple = (x) => x == null || (typeof x !== "object" && typeof x !== "function");
  if (simple(a) && simple(b)) {
    if (a == null || b == null) return a == b;
    if (typeof a === "string" || typeof b === "string") return false;
  }
  if ((a == null && Array.isArray(b)) || (b == null && Array.isArray(a))) return false;
  return $eqDeep(a, b);
}
