// Whether a dict has all the keys of a mapping pattern, which must differ.
import { $ValueError } from "../errors/ValueError.js";
import { $repr } from "../format/repr.js";
import { $key } from "../compare/key.js";
import { $dictHas } from "./dictHas.js";
import { $dictLen } from "./dictLen.js";

export function $matchKeys(d, keys) {
  if ($dictLen(d) < keys.length) return false;
  const seen = new Set();
  for (const k of keys) {
    if (seen.has($key(k))) throw new $ValueError(`mapping pattern checks duplicate key (${$repr(k)})`);
    seen.add($key(k));
    if (!$dictHas(d, k)) return false;
  }
  return true;
}
