// -int, never -0
export function $intNeg(a) {
  return typeof a === "number" ? 0 - a : -a;
}
