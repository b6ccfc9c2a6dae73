// One trace, several, or none.
import { $figTrace } from "./figTrace.js";

export function $figTraces(value) {
  if (value === null || value === undefined) return [];
  return Array.isArray(value) ? Array.from(value, $figTrace) : [$figTrace(value)];
}
