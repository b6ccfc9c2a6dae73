// float.hex() of a raw float
export function $floatHex(x) {
  if (x !== x) return "nan";
  const sign = x < 0 || Object.is(x, -0) ? "-" : "";
  let m = Math.abs(x);
  if (m === Infinity) return sign + "inf";
  if (m === 0) return sign + "0x0.0p+0";
  let exponent = 0;
  for (; m >= 2; m /= 2) exponent++;
  for (; m < 1 && exponent > -1022; m *= 2) exponent--;
  // The 52 bits behind the point are 13 hexadecimal digits.
  const digits = ((m % 1) * 2 ** 52).toString(16).padStart(13, "0");
  return `${sign}0x${Math.floor(m)}.${digits}p${exponent < 0 ? "" : "+"}${exponent}`;
}
