// -1, 0 or 1 as the bytes a are less than, equal to or greater than b.
export function $bytesCompare(a, b) {
  const x = a.$data;
  const y = b.$data;
  const n = Math.min(x.length, y.length);
  for (let i = 0; i < n; i++) if (x[i] !== y[i]) return x[i] < y[i] ? -1 : 1;
  return Math.sign(x.length - y.length);
}
