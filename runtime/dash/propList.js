// The props of all components that a wildcard (ALL, ALLSMALLER) names, as Python gets them: None for one that nobody has set.
export function $propList(values) {
  return Array.isArray(values) && values.includes(undefined) ? values.map((value) => (value === undefined ? null : value)) : values;
}
