// The Euclidean norm of raw floats, as exact as CPython's: squares and sums carry their rounding errors, and the root
// is corrected by one step of Newton's method.
import { $mathExponent } from "./mathExponent.js";

export function $mathNorm(xs) {
  const sizes = xs.map(Math.abs);
  if (sizes.includes(Infinity)) return Infinity;
  let largest = 0;
  for (const x of sizes) {
    if (x !== x) return NaN;
    if (x > largest) largest = x;
  }
  if (largest === 0 || sizes.length <= 1) return largest;
  const tiny = 2 ** -1022;
  if (largest < tiny) return tiny * $mathNorm(sizes.map((x) => x / tiny));
  const scale = 2 ** -$mathExponent(largest);
  let total = 1;
  let squares = 0; // what the squares lost
  let sums = 0; // what the sums lost
  const add = (a, b) => {
    const [high, low] = product(a, b);
    const sum = total + high;
    sums += total - sum + high;
    total = sum;
    squares += low;
  };
  const split = (a) => {
    const t = a * 134217729; // 2**27 + 1
    const high = t - (t - a);
    return [high, a - high];
  };
  const product = (a, b) => {
    const [ah, al] = split(a);
    const [bh, bl] = split(b);
    const p = ah * bh;
    const q = ah * bl + al * bh;
    const z = p + q;
    return [z, p - z + q + al * bl];
  };
  for (const x of sizes) {
    add(x * scale, x * scale);
  }
  const h = Math.sqrt(total - 1 + (squares + sums));
  add(-h, h);
  return (h + (total - 1 + (squares + sums)) / (2 * h)) / scale;
}
