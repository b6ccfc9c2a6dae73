// A raw float by its sign, and by `digits(x)` for a non-negative finite one.
export function $signed(x, digits) {
  if (x !== x) return "nan";
  const sign = x < 0 || Object.is(x, -0) ? "-" : "";
  x = Math.abs(x);
  return sign + (x === Infinity ? "inf" : digits(x));
}
