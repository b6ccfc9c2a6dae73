// od.move_to_end(key, last=True)
import { $key } from "../compare/key.js";
import { $truthy } from "../compare/truthy.js";
import { $missingKey } from "../dicts/missingKey.js";

export function $orderedDictMoveToEnd(d, k, last = true) {
  const key = $key(k);
  const v = d.$map.get(key);
  if (v === undefined) throw $missingKey(k);
  const rest = $truthy(last) ? [] : Array.from(d.$map).filter((item) => item[0] !== key);
  d.$gone++;
  d.$map.delete(key);
  d.$map.set(key, v);
  for (const [other, value] of rest) {
    d.$map.delete(other);
    d.$map.set(other, value);
  }
  return null;
}
