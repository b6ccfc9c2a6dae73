// Whether a dynamic value is an int (a bool is not asked here).
export function $isInt(x) {
  return Number.isInteger(x) || typeof x === "bigint";
}
