// functools.cache(f), or lru_cache with a maxsize, where the program asks how often it helped.
import { $cached } from "./cached.js";

export function $countedCache(f, size = null) {
  const known = new Map();
  let [calls, misses] = [0, 0];
  const counted = (...args) => {
    misses += 1;
    return f(...args);
  };
  counted.$spec = f.$spec;
  const kept = $cached(counted, size, known);
  const cached = (...args) => {
    calls += 1;
    return kept(...args);
  };
  Object.assign(cached, f);
  cached.__wrapped__ = f;
  cached.$cache = {
    size,
    info: () => [calls - misses, misses, size, known.size],
    clear() {
      known.clear();
      [calls, misses] = [0, 0];
    },
  };
  return cached;
}
