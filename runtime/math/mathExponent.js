// The exponent that math.frexp gives for a raw float: x is ±[0.5, 1) times 2 to that power; 0 for 0, inf and nan.
export function $mathExponent(x) {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, x);
  const e = (bits.getUint16(0) >> 4) & 0x7ff;
  if (e === 0x7ff || x === 0) return 0;
  return e === 0 ? $mathExponent(x * 2 ** 64) - 64 : e - 1022;
}
