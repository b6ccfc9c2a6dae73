// SHA-512 (FIPS 180-4) of an array of bytes; SHA-384 begins with `start` and gives fewer bytes
import { $padded } from "./padded.js";
import { $shaRoots } from "./shaRoots.js";

export function $sha512(bytes, start = $shaRoots(8, 2, 64), size = 64) {
  const data = $padded(bytes, 128);
  const view = new DataView(data.buffer);
  const cut = (x) => BigInt.asUintN(64, x);
  const right = (x, n) => (x >> n) | cut(x << (64n - n));
  const k = $shaRoots(80, 3, 64);
  const h = [...start];
  const w = [];
  for (let at = 0; at < data.length; at += 128) {
    for (let i = 0; i < 80; i++) {
      if (i < 16) w[i] = view.getBigUint64(at + i * 8);
      else {
        const [x, y] = [w[i - 15], w[i - 2]];
        const low = right(x, 1n) ^ right(x, 8n) ^ (x >> 7n);
        const high = right(y, 19n) ^ right(y, 61n) ^ (y >> 6n);
        w[i] = cut(w[i - 16] + low + w[i - 7] + high);
      }
    }
    let [a, b, c, d, e, f, g, last] = h;
    for (let i = 0; i < 80; i++) {
      const first = last + (right(e, 14n) ^ right(e, 18n) ^ right(e, 41n)) + ((e & f) ^ (~e & g)) + k[i] + w[i];
      const second = (right(a, 28n) ^ right(a, 34n) ^ right(a, 39n)) + ((a & b) ^ (a & c) ^ (b & c));
      [a, b, c, d, e, f, g, last] = [cut(first + second), a, b, c, cut(d + first), e, f, g];
    }
    [a, b, c, d, e, f, g, last].forEach((x, i) => (h[i] = cut(h[i] + x)));
  }
  const made = new DataView(new ArrayBuffer(64));
  h.forEach((word, i) => made.setBigUint64(i * 8, word));
  return new Uint8Array(made.buffer, 0, size);
}
