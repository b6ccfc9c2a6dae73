// list(d.values())
import { $Dict } from "./Dict.js";

export function $dictValueList(d) {
  if (d instanceof $Dict) return Array.from(d.$map.values());
  const values = [];
  for (const k in d) if (d[k] !== undefined && Object.hasOwn(d, k)) values.push(d[k]);
  return values;
}
