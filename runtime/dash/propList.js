// The props of all components that a wildcard (ALL, ALLSMALLER) names, or one prop, as Python gets them: None where nobody
// has set it, or where somebody has emptied a number field.
import { $jsonNumber } from "./jsonNumber.js";

export function $propList(values) {
  if (!Array.isArray(values)) return $jsonNumber(values ?? null);
  const isMissing = (value) => value === undefined || $jsonNumber(value) !== value;
  return values.some(isMissing) ? values.map((value) => (isMissing(value) ? null : value)) : values;
}
