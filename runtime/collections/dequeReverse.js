// d.reverse()
export function $dequeReverse(d) {
  return d.$put(d.$list().reverse());
}
