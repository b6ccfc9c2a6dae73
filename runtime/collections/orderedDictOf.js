// collections.OrderedDict(source, **kwargs)
import { $dictUpdate } from "../dicts/dictUpdate.js";
import { $OrderedDict } from "./OrderedDict.js";

export function $orderedDictOf(source, kwargs) {
  const d = new $OrderedDict();
  $dictUpdate(d, source, kwargs);
  return d;
}
