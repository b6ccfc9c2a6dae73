// od.popitem(last=True)
import { $key } from "../compare/key.js";
import { $truthy } from "../compare/truthy.js";
import { $dictDel } from "../dicts/dictDel.js";
import { $dictFind } from "../dicts/dictFind.js";
import { $dictKeyList } from "../dicts/dictKeyList.js";
import { $KeyError } from "../errors/KeyError.js";
import { $tupleOf } from "../tuples/tupleOf.js";

export function $orderedDictPopitem(d, last = true) {
  if (d.$map.size === 0) throw new $KeyError("dictionary is empty");
  const keys = $dictKeyList(d);
  const k = $truthy(last) ? keys[keys.length - 1] : keys[0];
  const item = $tupleOf([k, $dictFind(d, $key(k))]);
  $dictDel(d, k);
  return item;
}
