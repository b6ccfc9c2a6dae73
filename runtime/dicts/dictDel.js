// del d[k]
import { $key } from "../compare/key.js";
import { $Dict } from "./Dict.js";
import { $dictFind } from "./dictFind.js";
import { $missingKey } from "./missingKey.js";

export function $dictDel(d, k) {
  const key = $key(k);
  if ($dictFind(d, key) === undefined) {
    if (d instanceof $Dict && d.$lenient) return;
    throw $missingKey(k);
  }
  if (d instanceof $Dict) {
    d.$map.delete(key);
    d.$gone++;
    d.$keys?.delete(key);
  } else delete d[key];
}
