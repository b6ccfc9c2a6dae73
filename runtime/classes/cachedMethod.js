// functools.cache or lru_cache of a method: one table of results for all instances.
import { $cached } from "../functools/cached.js";

export function $cachedMethod(f, size) {
  const cached = $cached((self, ...args) => f.apply(self, args), size);
  return function (...args) {
    return cached(this, ...args);
  };
}
