// zlib.adler32(data, value)
import { $bytesLike } from "../bytes/bytesLike.js";
import { $index } from "../numbers/index.js";

export function $adler32(data, value = 1) {
  $bytesLike(data);
  const start = Number(BigInt.asUintN(32, BigInt($index(value))));
  let a = start % 65536;
  let b = Math.floor(start / 65536);
  for (const byte of data.$data) {
    a = (a + byte) % 65521;
    b = (b + a) % 65521;
  }
  return b * 65536 + a;
}
