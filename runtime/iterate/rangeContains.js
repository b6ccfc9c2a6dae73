// x in r
import { $eq } from "../compare/eq.js";
import { $exact } from "../compare/exact.js";

export function $rangeContains(r, x) {
  const n = $exact(x);
  if (n === undefined) {
    if (typeof x?.__eq__ === "function") for (const item of r) if ($eq(item, x)) return true;
    return false;
  }
  if (!Number.isInteger(n)) return false;
  const i = (n - r.start) / r.step;
  return i >= 0 && i < r.length && (n - r.start) % r.step === 0;
}
