// What json.dumps writes of an instance of a class derived from list, tuple, dict, str, int or float; undefined for any other x.
// A list is walked as the class says, a dict asked for its items.
import { $dictOf } from "../dicts/dictOf.js";
import { $isDict } from "../dicts/isDict.js";
import { $iterable } from "../iterate/iterable.js";

export function $jsonNative(x) {
  const value = x.$value;
  if (Array.isArray(value)) return x.__iter__ === undefined ? value : Array.from($iterable(x));
  if ($isDict(value)) return typeof Object.getPrototypeOf(x).items === "function" ? $dictOf(x.items()) : value;
  return value?.$map === undefined ? value : undefined;
}
