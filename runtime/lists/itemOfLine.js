// table[i][j] of any values: the slow half of a read from a line that a loop holds (see lineOf.js).
import { $getitem } from "../dicts/getitem.js";

export function $itemOfLine(table, i, j) {
  return $getitem($getitem(table, i), j);
}
