// len(d)
import { $Dict } from "./Dict.js";

export function $dictLen(d) {
  if (d instanceof $Dict) return d.$map.size;
  let n = 0;
  for (const k in d) if (d[k] !== undefined && Object.hasOwn(d, k)) n++;
  return n;
}
