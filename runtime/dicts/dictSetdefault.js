// d.setdefault(k[, default])
import { $key } from "../compare/key.js";
import { $dictFind } from "./dictFind.js";
import { $dictSet } from "./dictSet.js";

export function $dictSetdefault(d, k, fallback = null) {
  const v = $dictFind(d, $key(k));
  if (v !== undefined) return v;
  $dictSet(d, k, fallback);
  return fallback;
}
