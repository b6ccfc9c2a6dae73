// functools.lru_cache(f), or lru_cache(maxsize, typed), which gives a decorator.
import { $cached } from "./cached.js";

export function $lruCache(maxsize = 128) {
  if (typeof maxsize === "function") return $cached(maxsize, 128);
  return (f) => $cached(f, maxsize === null ? null : Math.max(Number(maxsize), 0));
}
