// a |= b: the dict itself, updated.
import { $dictUpdate } from "./dictUpdate.js";

export function $dictIor(a, b) {
  $dictUpdate(a, b);
  return a;
}
