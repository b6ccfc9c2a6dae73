// a == b for two dicts, whatever their order and representation; `plain` leaves out what a subclass of dict says itself.
// Rare: two dicts.
import { $eq } from "../compare/eq.js";
import { $NotImplemented } from "../compare/NotImplemented.js";
import { $Dict } from "./Dict.js";
import { $dictFind } from "./dictFind.js";
import { $dictLen } from "./dictLen.js";

export function $dictEq(a, b, plain = false) {
  if (a === b) return true;
  if (!plain && a instanceof $Dict && a.__eq__ && b instanceof $Dict) {
    const answer = a.__eq__(b);
    if (answer !== $NotImplemented) return answer;
  }
  if ($dictLen(a) !== $dictLen(b)) return false;
  const same = (key, x) => {
    const y = $dictFind(b, key);
    return y !== undefined && (x === y || $eq(x, y));
  };
  if (a instanceof $Dict) {
    for (const [key, x] of a.$map) if (!same(key, x)) return false;
  } else {
    for (const k in a) if (a[k] !== undefined && Object.hasOwn(a, k) && !same(k, a[k])) return false;
  }
  return true;
}
