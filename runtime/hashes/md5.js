// MD5 (RFC 1321) of an array of bytes
import { $padded } from "./padded.js";

export function $md5(bytes) {
  const data = $padded(bytes, 64, true);
  const view = new DataView(data.buffer);
  const turns = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21];
  const sines = Array.from({ length: 64 }, (_, i) => Math.floor(Math.abs(Math.sin(i + 1)) * 4294967296));
  let [a0, b0, c0, d0] = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476];
  for (let at = 0; at < data.length; at += 64) {
    let [a, b, c, d] = [a0, b0, c0, d0];
    for (let i = 0; i < 64; i++) {
      const round = i >> 4;
      const f = [(b & c) | (~b & d), (d & b) | (~d & c), b ^ c ^ d, c ^ (b | ~d)][round];
      const g = [i, 5 * i + 1, 3 * i + 5, 7 * i][round] % 16;
      const sum = (a + f + sines[i] + view.getUint32(at + g * 4, true)) | 0;
      const turn = turns[round * 4 + (i % 4)];
      [a, d, c, b] = [d, c, b, (b + ((sum << turn) | (sum >>> (32 - turn)))) | 0];
    }
    a0 = (a0 + a) | 0;
    b0 = (b0 + b) | 0;
    c0 = (c0 + c) | 0;
    d0 = (d0 + d) | 0;
  }
  const made = new DataView(new ArrayBuffer(16));
  [a0, b0, c0, d0].forEach((word, i) => made.setInt32(i * 4, word, true));
  return new Uint8Array(made.buffer);
}
