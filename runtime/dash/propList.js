// The props of all components that a wildcard (ALL, ALLSMALLER) names, or one prop, as Python gets them: None where nobody
// has set it.
export function $propList(values) {
  if (!Array.isArray(values)) return values ?? null;
  return values.includes(undefined) ? values.map((value) => value ?? null) : values;
}
