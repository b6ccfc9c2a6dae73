// d.pop(k[, default])
import { $key } from "../compare/key.js";
import { $dictDel } from "./dictDel.js";
import { $dictFind } from "./dictFind.js";
import { $dictLen } from "./dictLen.js";
import { $missingKey } from "./missingKey.js";

export function $dictPop(d, k, fallback) {
  // CPython asks an empty dict for no key, so that the key need not be hashable
  const v = typeof k !== "string" && $dictLen(d) === 0 ? undefined : $dictFind(d, $key(k));
  if (v !== undefined) $dictDel(d, k);
  else if (fallback === undefined) throw $missingKey(k);
  return v === undefined ? fallback : v;
}
