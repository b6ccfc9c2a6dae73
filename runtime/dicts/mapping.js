// x of `**x` in a dict display.
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";
import { $dictOf } from "./dictOf.js";
import { $isDict } from "./isDict.js";

export function $mapping(x) {
  if (x?.constructor === Object || $isDict(x)) return x;
  if (x?.$merged) return x.$merged;
  if (typeof x?.__getitem__ === "function" && typeof x.keys === "function") return $dictOf(x); // in this order: no class, no such test
  throw new $TypeError(`'${$typeName(x)}' object is not a mapping`);
}
