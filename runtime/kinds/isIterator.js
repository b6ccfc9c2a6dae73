// Whether a value is an iterator or generator of Python's own, and no instance of a class with `__next__`.
import { $isRecord } from "../dicts/isRecord.js";

export function $isIterator(x) {
  if (typeof x?.next !== "function" || typeof x[Symbol.iterator] !== "function") return false;
  return typeof x.__next__ !== "function" && !$isRecord(x);
}
