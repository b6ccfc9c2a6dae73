// a % b for an index that is read ahead, where nothing may fail: nan where b is 0, which finds nothing. b is not negative.
export function $wrapped(a, b) {
  const r = a % b;
  return r < 0 ? r + b : r;
}
