// a == b for two dicts, whatever their order and representation.
import { $eq } from "../compare/eq.js";
import { $Dict } from "./Dict.js";
import { $dictFind } from "./dictFind.js";
import { $dictLen } from "./dictLen.js";

export function $dictEq(a, b) {
  if (a === b) return true;
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
