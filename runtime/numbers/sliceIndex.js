// A bound of a slice as a number, `undefined` for None or not given: `slice(lo, hi)` of JavaScript clamps numbers as Python does.
import { $TypeError } from "../errors/TypeError.js";
import { $index } from "./index.js";

export function $sliceIndex(x) {
  if (Number.isInteger(x) && Math.abs(x) < 1e21) return x;
  if (x == null) return undefined;
  rare: if (typeof x === "boolean" || typeof x === "bigint") return Number(x);
  if (typeof x.__index__ === "function") return Number($index(x));
  throw new $TypeError("slice indices must be integers or None or have an __index__ method");
}
