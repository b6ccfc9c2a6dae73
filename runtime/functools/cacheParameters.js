// f.cache_parameters() of a cached function.
import { $functionAttribute } from "../calls/functionAttribute.js";
import { $dictFromPairs } from "../dicts/dictFromPairs.js";

export function $cacheParameters(f) {
  const { size } = f.$cache ?? $functionAttribute(f, "cache_parameters");
  return $dictFromPairs([["maxsize", size], ["typed", false]]);
}
