// d[k] of a dict in either representation, any key. A subclass may answer `$missing(k)`, as defaultdict does.
import { $key } from "../compare/key.js";
import { $Dict } from "./Dict.js";
import { $dictFind } from "./dictFind.js";
import { $missingKey } from "./missingKey.js";

export function $dictAt(d, k) {
  const v = $dictFind(d, $key(k));
  if (v !== undefined) return v;
  if (d instanceof $Dict && d.$missing) return d.$missing(k);
  throw $missingKey(k);
}
