// list(d): the keys in a new Array.
import { $Dict } from "./Dict.js";

export function $dictKeyList(d) {
  if (d instanceof $Dict) {
    const keys = Array.from(d.$map.keys());
    return d.$keys === null ? keys : keys.map((key) => d.$keys.get(key) ?? key);
  }
  const keys = [];
  for (const k in d) if (d[k] !== undefined && Object.hasOwn(d, k)) keys.push(k);
  return keys;
}
