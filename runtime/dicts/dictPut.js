// d[k] = v of a Dict, where `key` is `$key(k)`. An equal key that is already there stays the original.
export function $dictPut(d, key, k, v) {
  const n = d.$map.size;
  d.$map.set(key, v);
  if (key !== k && key !== null && d.$map.size !== n) (d.$keys ??= new Map()).set(key, k);
}
