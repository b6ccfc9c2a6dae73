// operator.itemgetter(*keys): the keys in an Array.
import { $getitem } from "../dicts/getitem.js";
import { $tupleOf } from "../tuples/tupleOf.js";

export function $itemgetter(keys) {
  if (keys.length === 1) return (x) => $getitem(x, keys[0]);
  return (x) => $tupleOf(keys.map((k) => $getitem(x, k)));
}
