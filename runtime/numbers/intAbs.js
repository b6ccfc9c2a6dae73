// abs(int)
export function $intAbs(a) {
  return a < 0 ? -a : a;
}
