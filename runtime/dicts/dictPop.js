// d.pop(k[, default])
import { $key } from "../compare/key.js";
import { $dictDel } from "./dictDel.js";
import { $dictFind } from "./dictFind.js";
import { $missingKey } from "./missingKey.js";

export function $dictPop(d, k, fallback) {
  const v = $dictFind(d, $key(k));
  if (v !== undefined) $dictDel(d, k);
  else if (fallback === undefined) throw $missingKey(k);
  return v === undefined ? fallback : v;
}
