// The value at a key as `$key` made it; undefined if there is none. Inherited names do not count, nor do members that a
// page left undefined.
import { $Dict } from "./Dict.js";

export function $dictFind(d, key) {
  if (d instanceof $Dict) return d.$map.get(key);
  return typeof key === "string" && Object.hasOwn(d, key) ? d[key] : undefined;
}
