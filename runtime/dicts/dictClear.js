// d.clear()
import { $Dict } from "./Dict.js";

export function $dictClear(d) {
  if (d instanceof $Dict) {
    if (d.$map.size > 0) d.$gone++;
    d.$map.clear();
    d.$keys = null;
  } else for (const k of Object.keys(d)) delete d[k];
  return null;
}
