// d.get(k[, default])
import { $key } from "../compare/key.js";
import { $dictFind } from "./dictFind.js";

export function $dictGet(d, k, fallback = null) {
  const v = $dictFind(d, $key(k));
  return v === undefined ? fallback : v;
}
