// s -= other and s.difference_update(*others): what was removed before an iterable fails stays removed.
import { $keysOf } from "./keysOf.js";

export function $setDifferenceUpdate(s, ...others) {
  for (const other of others) {
    if (other === s) s.$map.clear();
    else for (const key of $keysOf(other)) s.$map.delete(key);
  }
  return null;
}
