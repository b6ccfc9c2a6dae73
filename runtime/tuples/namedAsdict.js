// p._asdict()
import { $Dict } from "../dicts/Dict.js";
import { $dictSet } from "../dicts/dictSet.js";

export function $namedAsdict(p) {
  const d = new $Dict();
  p.constructor.$fields.forEach((name, i) => $dictSet(d, name, p[i]));
  return d;
}
