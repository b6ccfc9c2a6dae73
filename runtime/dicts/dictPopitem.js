// d.popitem(): the last key and its value.
import { $key } from "../compare/key.js";
import { $KeyError } from "../errors/KeyError.js";
import { $tupleOf } from "../tuples/tupleOf.js";
import { $Dict } from "./Dict.js";
import { $dictFind } from "./dictFind.js";
import { $dictDel } from "./dictDel.js";
import { $dictKeyList } from "./dictKeyList.js";

export function $dictPopitem(d) {
  let last;
  if (d instanceof $Dict) {
    for (const key of d.$map.keys()) last = key;
    if (last !== undefined) last = d.$keys?.get(last) ?? last;
  } else last = $dictKeyList(d).pop();
  if (last === undefined) throw new $KeyError("popitem(): dictionary is empty");
  const item = $tupleOf([last, $dictFind(d, $key(last))]);
  $dictDel(d, last);
  return item;
}
