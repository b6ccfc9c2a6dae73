// repr(float) of a raw float
export function $floatRepr(x) {
  const size = Math.abs(x);
  // Here JavaScript writes no exponent, and Python none either.
  if ((size >= 1e-4 && size < 1e16) || size === 0) {
    if (!Number.isInteger(x)) return String(x);
    return (Object.is(x, -0) ? "-0" : x) + ".0";
  }
  rare: if (size < Infinity) return x.toExponential().replace(/e([+-])(\d)$/, "e$10$2");
  return x > 0 ? "inf" : x < 0 ? "-inf" : "nan";
}
