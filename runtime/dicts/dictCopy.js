// d.copy(), in the representation of d.
import { $Dict } from "./Dict.js";

export function $dictCopy(d) {
  if (!(d instanceof $Dict)) return { ...d };
  const made = new $Dict();
  made.$map = new Map(d.$map);
  if (d.$keys !== null) made.$keys = new Map(d.$keys);
  return made;
}
