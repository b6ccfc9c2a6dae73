// zlib.crc32(data, value)
import { $bytesLike } from "../bytes/bytesLike.js";
import { $index } from "../numbers/index.js";

export function $crc32(data, value = 0) {
  $bytesLike(data);
  let crc = ~Number(BigInt.asUintN(32, BigInt($index(value))));
  for (const byte of data.$data) {
    crc ^= byte;
    for (let k = 0; k < 8; k++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
