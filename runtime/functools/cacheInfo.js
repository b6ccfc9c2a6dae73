// f.cache_info() of a cached function.
import { $functionAttribute } from "../calls/functionAttribute.js";
import { $InfoOfCache } from "./InfoOfCache.js";

export function $cacheInfo(f) {
  return Object.assign(new $InfoOfCache(4), (f.$cache ?? $functionAttribute(f, "cache_info")).info());
}
