// table[i][j] = v of any values: the slow half of a store into a line that a loop holds (see lineOf.js).
import { $getitem } from "../dicts/getitem.js";
import { $setitem } from "../dicts/setitem.js";

export function $setItemOfLine(table, i, j, v) {
  $setitem($getitem(table, i), j, v);
}
