// s.isdisjoint(other)
import { $elements } from "./elements.js";

export function $setIsdisjoint(s, other) {
  for (const key of $elements(other).keys()) if (s.$map.has(key)) return false;
  return true;
}
