// d.copy(), in the representation and class of d; `made` is an empty dict that becomes the copy.
import { $Dict } from "./Dict.js";

export function $dictCopy(d, made = undefined) {
  if (!(d instanceof $Dict)) return { ...d };
  if (made === undefined && d.$copy) return d.$copy();
  made ??= new $Dict();
  made.$map = new Map(d.$map);
  if (d.$keys !== null) made.$keys = new Map(d.$keys);
  return made;
}
