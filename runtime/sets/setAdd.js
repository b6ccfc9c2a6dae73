// s.add(x): an equal element that is already there stays.
import { $key } from "../compare/key.js";

export function $setAdd(s, x) {
  const key = $key(x);
  if (!s.$map.has(key)) s.$map.set(key, x);
  return null;
}
