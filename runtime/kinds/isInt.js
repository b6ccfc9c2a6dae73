// Whether a dynamic value is an int (a bool is not asked here). A whole number from 1e21 on came as a float.
export function $isInt(x) {
  return (Number.isInteger(x) && Math.abs(x) < 1e21) || typeof x === "bigint";
}
