// d.popitem(last=True) of what may be an OrderedDict; other dicts take no `last`.
import { $dictPopitem } from "../dicts/dictPopitem.js";
import { $Refusal } from "../errors/Refusal.js";
import { $OrderedDict } from "./OrderedDict.js";
import { $orderedDictPopitem } from "./orderedDictPopitem.js";

export function $mixedPopitem(d, last) {
  if (d instanceof $OrderedDict) return $orderedDictPopitem(d, last);
  if (last !== undefined) throw new $Refusal("argument-count", "dict.popitem() takes no arguments");
  return $dictPopitem(d);
}
