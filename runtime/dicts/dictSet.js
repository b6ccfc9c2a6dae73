// d[k] = v
import { $key } from "../compare/key.js";
import { $Dict } from "./Dict.js";
import { $dictPut } from "./dictPut.js";
import { $recordAdd } from "./recordAdd.js";

export function $dictSet(d, k, v) {
  if (d instanceof $Dict) $dictPut(d, $key(k), k, v);
  else if ($key(k) === k && typeof k === "string" && Object.hasOwn(d, k) && d[k] !== undefined) d[k] = v;
  else $recordAdd(d, k, v);
}
