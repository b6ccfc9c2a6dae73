// s.isdisjoint(other)
import { $keysOf } from "./keysOf.js";

export function $setIsdisjoint(s, other) {
  for (const key of $keysOf(other)) if (s.$map.has(key)) return false;
  return true;
}
