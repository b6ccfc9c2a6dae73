// dict(zip(keys, values))
import { $zip } from "../iterate/zip.js";
import { $Dict } from "./Dict.js";
import { $dictOf } from "./dictOf.js";
import { $dictSet } from "./dictSet.js";

export function $dictZip(keys, values) {
  if (!Array.isArray(keys) || !Array.isArray(values)) return $dictOf($zip([keys, values]));
  const d = new $Dict();
  for (let i = 0; i < keys.length && i < values.length; i++) $dictSet(d, keys[i], values[i]);
  return d;
}
