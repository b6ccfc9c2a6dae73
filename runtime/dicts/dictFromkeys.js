// dict.fromkeys(iterable[, value])
import { $iterable } from "../iterate/iterable.js";
import { $Dict } from "./Dict.js";
import { $dictSet } from "./dictSet.js";

export function $dictFromkeys(iterable, value = null) {
  const d = new $Dict();
  for (const k of $iterable(iterable)) $dictSet(d, k, value);
  return d;
}
