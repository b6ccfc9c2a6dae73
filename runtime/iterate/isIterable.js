// Whether iter(x) would find something to iterate over.
import { $isRecord } from "../dicts/isRecord.js";

export function $isIterable(x) {
  if (typeof x === "string") return true;
  if (typeof x === "function") return x.__iter__ !== undefined;
  if (typeof x !== "object" || x === null) return false;
  if ($isRecord(x) || x.$map !== undefined) return true;
  return [x[Symbol.iterator], x.__iter__, x.__getitem__].some((f) => typeof f === "function");
}
