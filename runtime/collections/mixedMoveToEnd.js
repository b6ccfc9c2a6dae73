// d.move_to_end(key, last=True) of what may be an OrderedDict; other dicts have no such method.
import { $noAttribute } from "../errors/noAttribute.js";
import { $OrderedDict } from "./OrderedDict.js";
import { $orderedDictMoveToEnd } from "./orderedDictMoveToEnd.js";

export function $mixedMoveToEnd(d, key, last) {
  return d instanceof $OrderedDict ? $orderedDictMoveToEnd(d, key, last) : $noAttribute(d, "move_to_end");
}
