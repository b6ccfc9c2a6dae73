// s.pop(): the element that has been there longest (CPython's choice is unspecified).
import { $KeyError } from "../errors/KeyError.js";

export function $setPop(s) {
  for (const [key, x] of s.$map) {
    s.$map.delete(key);
    return x;
  }
  throw new $KeyError("pop from an empty set");
}
