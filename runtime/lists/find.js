// The index of the first element equal to x in a[start:stop], or −1: list.index and tuple.index without their complaints.
import { $eq } from "../compare/eq.js";
import { $TypeError } from "../errors/TypeError.js";
import { $isInt } from "../kinds/isInt.js";
import { $sliceIndex } from "../numbers/sliceIndex.js";

export function $find(a, x, start = 0, stop = a.length) {
  const bound = (i) => {
    if (!$isInt(i) && typeof i !== "boolean" && typeof i?.__index__ !== "function") {
      throw new $TypeError("slice indices must be integers or have an __index__ method");
    }
    const n = $sliceIndex(i);
    return n < 0 ? Math.max(n + a.length, 0) : n;
  };
  const last = bound(stop); // CPython converts start first, but both complaints read alike
  for (let i = bound(start); i < last && i < a.length; i++) if (a[i] === x || $eq(a[i], x)) return i;
  return -1;
}
