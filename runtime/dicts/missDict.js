// The slow half of `d.$map.get(k) ?? $missDict(d, k)`: d is a Dict, k a str or an int.
import { $KeyError } from "../errors/KeyError.js";

export function $missDict(d, k) {
  if (d.$map.has(k)) return null;
  if (d.$missing) return d.$missing(k);
  throw new $KeyError(k);
}
