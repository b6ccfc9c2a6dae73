// f.cache_clear() of a cached function.
import { $functionAttribute } from "../calls/functionAttribute.js";

export function $cacheClear(f) {
  (f.$cache ?? $functionAttribute(f, "cache_clear")).clear();
  return null;
}
