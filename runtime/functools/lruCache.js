// functools.lru_cache(f), or lru_cache(maxsize, typed), which gives a decorator; `make` is another way to keep results.
import { $cached } from "./cached.js";

export function $lruCache(maxsize = 128, make = $cached) {
  if (typeof maxsize === "function") return make(maxsize, 128);
  return (f) => make(f, maxsize === null ? null : Math.max(Number(maxsize), 0));
}
