// The Map key that stands for x in dicts and sets: equal values have equal keys. Strings and safe numbers stand for themselves.
// Keys that are texts of our own making begin with the lone surrogate U+DFFF; no string of a program may.
import { $Refusal } from "../errors/Refusal.js";
import { $keyOf } from "./keyOf.js";

export function $key(x) {
  if (typeof x === "string") {
    if (x.charCodeAt(0) !== 0xdfff) return x;
    throw new $Refusal("surrogate-key", "a dict key or set element begins with the lone surrogate U+DFFF");
  }
  if (typeof x === "number" && x <= Number.MAX_SAFE_INTEGER && x >= Number.MIN_SAFE_INTEGER) return x;
  return $keyOf(x);
}
