// list(d.items()): tuples in a new Array.
import { $Tuple } from "../tuples/Tuple.js";
import { $dictKeyList } from "./dictKeyList.js";
import { $dictValueList } from "./dictValueList.js";

export function $dictItemList(d) {
  const keys = $dictKeyList(d);
  const values = $dictValueList(d);
  return keys.map((k, i) => {
    const item = new $Tuple(2);
    item[0] = k;
    item[1] = values[i];
    return item;
  });
}
