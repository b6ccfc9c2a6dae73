// a | b for two dicts: always a Dict, because merged plain objects could not keep Python's order. A subclass makes its like.
import { $NotImplemented } from "../compare/NotImplemented.js";
import { $Dict } from "./Dict.js";
import { $dictOf } from "./dictOf.js";
import { $dictUpdate } from "./dictUpdate.js";

export function $dictUnion(a, b) {
  const [x, y] = [a, b].map((c) => (c instanceof $Dict ? c : {}));
  const own = x.__or__?.(b) ?? $NotImplemented;
  if (own !== $NotImplemented) return own;
  const d = (x.$like ? x : y).$like?.() ?? $dictOf();
  $dictUpdate(d, a);
  $dictUpdate(d, b);
  return d;
}
