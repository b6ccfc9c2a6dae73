// collections.OrderedDict.fromkeys(iterable, value)
import { $dictSet } from "../dicts/dictSet.js";
import { $iterable } from "../iterate/iterable.js";
import { $OrderedDict } from "./OrderedDict.js";

export function $orderedDictFromkeys(iterable, value = null) {
  const d = new $OrderedDict();
  for (const k of $iterable(iterable)) $dictSet(d, k, value);
  return d;
}
