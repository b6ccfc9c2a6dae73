// od.popitem(last=True). The first item is at hand; the last one is not.
import { $truthy } from "../compare/truthy.js";
import { $KeyError } from "../errors/KeyError.js";
import { $tupleOf } from "../tuples/tupleOf.js";

export function $orderedDictPopitem(d, last = true) {
  if (d.$map.size === 0) throw new $KeyError("dictionary is empty");
  let key;
  if ($truthy(last)) for (key of d.$map.keys());
  else key = d.$map.keys().next().value;
  const item = $tupleOf([d.$keys?.get(key) ?? key, d.$map.get(key)]);
  d.$map.delete(key);
  d.$gone++;
  d.$keys?.delete(key);
  return item;
}
