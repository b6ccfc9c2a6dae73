// d.update(source, **kwargs): source is a mapping, or yields pairs. A subclass may answer `$update` itself.
import { $RuntimeError } from "../errors/RuntimeError.js";
import { $TypeError } from "../errors/TypeError.js";
import { $ValueError } from "../errors/ValueError.js";
import { $typeName } from "../format/typeName.js";
import { $isIterable } from "../iterate/isIterable.js";
import { $iterable } from "../iterate/iterable.js";
import { $listOf } from "../lists/listOf.js";
import { $dictKeyList } from "./dictKeyList.js";
import { $dictSet } from "./dictSet.js";
import { $dictValueList } from "./dictValueList.js";
import { $Dict } from "./Dict.js";
import { $isDict } from "./isDict.js";

export function $dictUpdate(d, source, kwargs) {
  if (d instanceof $Dict && d.$update) return d.$update(source, kwargs);
  source = source?.$merged ?? source; // a class derived from dict
  if ($isDict(source)) {
    const keys = $dictKeyList(source);
    const values = $dictValueList(source);
    for (let i = 0; i < keys.length; i++) {
      $dictSet(d, keys[i], values[i]);
      if (source.$map && source.$map.size !== keys.length && source !== d) throw new $RuntimeError("dict mutated during update");
    }
  } else if (typeof source?.keys === "function" && (source.__getitem__ || !source[Symbol.iterator])) {
    for (const k of $iterable(source.keys())) {
      if (!source.__getitem__) throw new $TypeError(`'${$typeName(source)}' object is not subscriptable`);
      $dictSet(d, k, source.__getitem__(k));
    }
  } else if (source !== undefined) {
    let n = 0;
    for (const entry of $iterable(source)) {
      if (!$isIterable(entry)) {
        throw new $TypeError(`cannot convert dictionary update sequence element #${n} to a sequence`);
      }
      const pair = Array.isArray(entry) ? entry : $listOf(entry);
      if (pair.length !== 2) {
        throw new $ValueError(`dictionary update sequence element #${n} has length ${pair.length}; 2 is required`);
      }
      $dictSet(d, pair[0], pair[1]);
      n++;
    }
  }
  if (kwargs != null) $dictUpdate(d, kwargs);
  return null;
}
