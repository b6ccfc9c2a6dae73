// s.add(x): an equal element that is already there stays.
import { $key } from "../compare/key.js";

export function $setAdd(s, x) {
  const key = $key(x);
  if (typeof x === "string" || !s.$map.has(key)) s.$map.set(key, x); // no one tells equal texts apart
  return null;
}
