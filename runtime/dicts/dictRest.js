// `**rest` of a mapping pattern: a new dict without the keys that the pattern names.
import { $dictDel } from "./dictDel.js";
import { $dictOf } from "./dictOf.js";

export function $dictRest(d, keys) {
  const rest = $dictOf(d);
  for (const key of keys) $dictDel(rest, key);
  return rest;
}
