// d[k] = v
import { $key } from "../compare/key.js";
import { $Dict } from "./Dict.js";
import { $recordAdd } from "./recordAdd.js";

export function $dictSet(d, k, v) {
  const key = $key(k);
  if (d instanceof $Dict) {
    // an equal key that is already there stays the original
    if (key !== k && key !== null && !d.$map.has(key)) (d.$keys ??= new Map()).set(key, k);
    d.$map.set(key, v);
  } else if (typeof k === "string" && Object.hasOwn(d, k) && d[k] !== undefined) d[k] = v;
  else $recordAdd(d, k, v);
}
