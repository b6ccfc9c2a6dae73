// int.bit_count(): the ones in |a|
export function $intBitCount(a) {
  let ones = 0;
  for (const bit of a.toString(2)) if (bit === "1") ones++;
  return ones;
}
