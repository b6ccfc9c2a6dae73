// a == b where at least one is an object or the types differ. Elements are equal if identical or ==, as in CPython;
// nan has no identity here, so it is never equal to itself.
// Rare without datetime/ decimal/ fractions/ collections/ enum/: containers, mixed kinds.
import { $Dict } from "../dicts/Dict.js";
import { $dictEq } from "../dicts/dictEq.js";
import { $isDict } from "../dicts/isDict.js";
import { $Range } from "../iterate/Range.js";
import { $Tuple } from "../tuples/Tuple.js";
import { $compareMethods } from "./compareMethods.js";
import { $eq } from "./eq.js";
import { $exact } from "./exact.js";
import { $NotImplemented } from "./NotImplemented.js";

export function $eqDeep(a, b) {
  if (a == null && b == null) return true;
  if (typeof a === "object" && typeof b === "object" && a !== null && b !== null) {
    if (Array.isArray(a) && Array.isArray(b)) {
      if (a.length !== b.length || a instanceof $Tuple !== b instanceof $Tuple) return false;
      for (let i = 0; i < a.length && i < b.length; i++) {
        // an __eq__ that shortens both lists makes them equal, as in CPython
        if (a[i] !== b[i] && !$eq(a[i], b[i])) return a.length === b.length && i >= a.length;
      }
      return a.length === b.length;
    }
    if ($isDict(a)) {
      if ($isDict(b)) return $dictEq(a, b);
    } else if (a.$map !== undefined && b.$map !== undefined && !(b instanceof $Dict)) {
      if (a.$map.size !== b.$map.size) return false;
      for (const key of a.$map.keys()) if (!b.$map.has(key)) return false;
      return true;
    } else if (a instanceof $Range && b instanceof $Range) {
      const n = a.length;
      return n === b.length && (n === 0 || (a.start === b.start && (n === 1 || a.step === b.step)));
    }
  }
  const x = $exact(a);
  if (x !== undefined) {
    const y = $exact(b);
    if (y !== undefined) return x === y;
  }
  const result = $compareMethods(a, b, "__eq__", "__eq__");
  return result === $NotImplemented ? a === b : result;
}
