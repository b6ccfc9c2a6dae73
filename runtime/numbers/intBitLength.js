// int.bit_length()
export function $intBitLength(a) {
  if (typeof a === "bigint") {
    const hex = (a < 0n ? -a : a).toString(16);
    return hex.length * 4 - Math.clz32(parseInt(hex[0], 16)) + 28;
  }
  const n = Math.abs(a);
  return n < 4294967296 ? 32 - Math.clz32(n) : 64 - Math.clz32(n / 4294967296);
}
