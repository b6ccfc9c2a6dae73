// x[i] of a value of JavaScript's: lists, texts and plain objects as in Python, collections by position (also from the end),
// anything else has properties, which are None where they are absent.
import { $getitem } from "../dicts/getitem.js";
import { $isDict } from "../dicts/isDict.js";
import { $Float } from "../numbers/Float.js";
import { $browserIndexError } from "./browserIndexError.js";
import { $isCollection } from "./isCollection.js";

export function $browserItem(x, key) {
  if (x == null || typeof x === "string" || Array.isArray(x) || $isDict(x) || x.$map !== undefined || typeof x.__getitem__ === "function") {
    return $getitem(x ?? null, key);
  }
  if (typeof key === "number" && $isCollection(x)) return x[key < 0 ? key + x.length : key] ?? $browserIndexError();
  return x[key instanceof $Float ? key.v : key] ?? null;
}
