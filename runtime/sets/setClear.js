// s.clear()
export function $setClear(s) {
  s.$map.clear();
  return null;
}
