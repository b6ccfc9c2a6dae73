// iter(x): the JavaScript iterator over any Python iterable.
import { $isDict } from "../dicts/isDict.js";
import { $dictIter } from "../dicts/dictIter.js";
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";
import { $setIter } from "../sets/setIter.js";
import { $iterInstance } from "./iterInstance.js";

export function $iter(x) {
  if (typeof x === "string" || Array.isArray(x)) return x[Symbol.iterator]();
  if (typeof x === "object" && x !== null) {
    if ($isDict(x)) return $dictIter(x);
    if (x.$map !== undefined) return $setIter(x);
    if (typeof x.__iter__ === "function") return $iterInstance(x);
    if (typeof x[Symbol.iterator] === "function") return x[Symbol.iterator](); // ranges, iterators, generators
    if (typeof x.__getitem__ === "function" && x.__iter__ !== null) return $iterInstance(x);
  }
  rare: if (typeof x === "function" && x.__iter__) return x.__iter__(); // an Enum
  throw new $TypeError(`'${$typeName(x)}' object is not iterable`);
}
