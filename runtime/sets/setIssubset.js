// s.issubset(other)
import { $elements } from "./elements.js";

export function $setIssubset(s, other) {
  const map = $elements(other);
  if (s.$map.size > map.size) return false;
  for (const key of s.$map.keys()) if (!map.has(key)) return false;
  return true;
}
