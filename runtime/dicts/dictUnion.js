// a | b for two dicts: always a Dict, because merged plain objects could not keep Python's order.
import { $dictOf } from "./dictOf.js";
import { $dictUpdate } from "./dictUpdate.js";

export function $dictUnion(a, b) {
  const d = $dictOf(a);
  $dictUpdate(d, b);
  return d;
}
