// The elements of any iterable x as an Array that is only read: x itself where it is one.
import { $iterable } from "./iterable.js";

export function $elementsOf(x) {
  return Array.isArray(x) ? x : Array.from($iterable(x));
}
