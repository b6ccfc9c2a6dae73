// d.extend(iterable)
export function $dequeExtend(d, iterable) {
  d.$extend(iterable);
  return null;
}
