// The names of the fields of a dataclass, or of the class of its instance; undefined for anything else.
export function $dataNames(x, instances) {
  if (typeof x === "function") return instances ? undefined : x.$dataFields;
  return typeof x === "object" && x !== null ? x.constructor?.$dataFields : undefined;
}
