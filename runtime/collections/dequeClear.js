// d.clear()
export function $dequeClear(d) {
  return d.$put([]);
}
