// SHA-256 (FIPS 180-4) of an array of bytes; SHA-224 begins with `start` and gives fewer bytes
import { $padded } from "./padded.js";
import { $shaRoots } from "./shaRoots.js";

export function $sha256(bytes, start = $shaRoots(8, 2, 32), size = 32) {
  const data = $padded(bytes, 64);
  const view = new DataView(data.buffer);
  const right = (x, n) => (x >>> n) | (x << (32 - n));
  const k = $shaRoots(64, 3, 32).map(Number);
  const h = start.map((x) => Number(x) | 0);
  const w = new Int32Array(64);
  for (let at = 0; at < data.length; at += 64) {
    for (let i = 0; i < 64; i++) {
      if (i < 16) w[i] = view.getInt32(at + i * 4);
      else {
        const [x, y] = [w[i - 15], w[i - 2]];
        const low = right(x, 7) ^ right(x, 18) ^ (x >>> 3);
        const high = right(y, 17) ^ right(y, 19) ^ (y >>> 10);
        w[i] = w[i - 16] + low + w[i - 7] + high;
      }
    }
    let [a, b, c, d, e, f, g, last] = h;
    for (let i = 0; i < 64; i++) {
      const first = last + (right(e, 6) ^ right(e, 11) ^ right(e, 25)) + ((e & f) ^ (~e & g)) + k[i] + w[i];
      const second = (right(a, 2) ^ right(a, 13) ^ right(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
      [a, b, c, d, e, f, g, last] = [(first + second) | 0, a, b, c, (d + first) | 0, e, f, g];
    }
    [a, b, c, d, e, f, g, last].forEach((x, i) => (h[i] = (h[i] + x) | 0));
  }
  const made = new DataView(new ArrayBuffer(32));
  h.forEach((word, i) => made.setInt32(i * 4, word));
  return new Uint8Array(made.buffer, 0, size);
}
