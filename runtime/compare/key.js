// The Map key that stands for x in dicts and sets: equal values have equal keys. Strings and safe numbers stand for themselves.
// Keys that are texts of our own making begin with the lone surrogate U+DFFF; no string of a program may.
import { $keyOf } from "./keyOf.js";

export function $key(x) {
  if (typeof x === "string" ? x.charCodeAt(0) !== 0xdfff : typeof x === "number" && x <= 9007199254740991 && x >= -9007199254740991) {
    return x;
  }
  return $keyOf(x);
}
