// dict(source, **kwargs): always a Dict.
import { $Dict } from "./Dict.js";
import { $dictUpdate } from "./dictUpdate.js";

export function $dictOf(source, kwargs) {
  const d = new $Dict();
  $dictUpdate(d, source, kwargs);
  return d;
}
