// a |= b: the dict itself, updated.
import { $Dict } from "./Dict.js";
import { $dictUpdate } from "./dictUpdate.js";

export function $dictIor(a, b) {
  if (a instanceof $Dict && a.__ior__) return a.__ior__(b);
  $dictUpdate(a, b);
  return a;
}
