// od.move_to_end(key, last=True)
import { $key } from "../compare/key.js";
import { $truthy } from "../compare/truthy.js";
import { $missingKey } from "../dicts/missingKey.js";

export function $orderedDictMoveToEnd(d, k, last = true) {
  const key = $key(k);
  const v = d.$map.get(key);
  if (v === undefined) throw $missingKey(k);
  d.$gone++;
  const rest = last === true || $truthy(last) ? undefined : Array.from(d.$map);
  d.$map.delete(key);
  d.$map.set(key, v);
  if (rest === undefined) return null;
  for (const [other, value] of rest) {
    if (other === key) continue;
    d.$map.delete(other);
    d.$map.set(other, value);
  }
  return null;
}
