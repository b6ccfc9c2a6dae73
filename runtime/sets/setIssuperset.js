// s.issuperset(other)
import { $elements } from "./elements.js";

export function $setIssuperset(s, other) {
  for (const key of $elements(other).keys()) if (!s.$map.has(key)) return false;
  return true;
}
