// SHA-1 (FIPS 180-4) of an array of bytes
import { $padded } from "./padded.js";

export function $sha1(bytes) {
  const data = $padded(bytes, 64);
  const view = new DataView(data.buffer);
  const left = (x, n) => (x << n) | (x >>> (32 - n));
  const h = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
  const w = new Int32Array(80);
  for (let at = 0; at < data.length; at += 64) {
    for (let i = 0; i < 80; i++) w[i] = i < 16 ? view.getInt32(at + i * 4) : left(w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16], 1);
    let [a, b, c, d, e] = h;
    for (let i = 0; i < 80; i++) {
      const [f, k] =
        i < 20 ? [(b & c) | (~b & d), 0x5a827999]
        : i < 40 ? [b ^ c ^ d, 0x6ed9eba1]
        : i < 60 ? [(b & c) | (b & d) | (c & d), 0x8f1bbcdc]
        : [b ^ c ^ d, 0xca62c1d6];
      [a, b, c, d, e] = [(left(a, 5) + f + e + k + w[i]) | 0, a, left(b, 30), c, d];
    }
    [a, b, c, d, e].forEach((x, i) => (h[i] = (h[i] + x) | 0));
  }
  const made = new DataView(new ArrayBuffer(20));
  h.forEach((word, i) => made.setInt32(i * 4, word));
  return new Uint8Array(made.buffer);
}
