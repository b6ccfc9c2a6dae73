// The values of an Array in a new Array, sorted as list.sort does. One look at the keys chooses: all numbers and all strings go
// to the engine's own sort (stable, like Python's), so do tuples of such, anything else to `$sortOrder`, which only asks `<`. If that fails, `partly` is
// told how far the values have been sorted.
import { $Refusal } from "../errors/Refusal.js";
import { $index } from "../numbers/index.js";
import { $hasAstral } from "../text/hasAstral.js";
import { $strCompare } from "../text/strCompare.js";
import { $sortColumns } from "./sortColumns.js";
import { $sortOrder } from "./sortOrder.js";

export function $sortValues(values, key, reverse = false, partly = undefined) {
  const down = typeof reverse === "boolean" ? reverse : $index(reverse) != 0;
  const keys = key == null ? values : values.map((x) => key(x));
  let numbers = 0;
  let strings = 0;
  for (let i = 0; i < keys.length; i++) {
    const k = keys[i];
    if (typeof k === "number") {
      if (k !== k) throw new $Refusal("nan-in-sort", "sorting nan: CPython's result depends on its algorithm");
      numbers++;
    } else if (typeof k === "string") strings++;
  }
  if (numbers !== keys.length && strings !== keys.length) {
    if (Array.isArray(keys[0])) {
      const order = $sortColumns(keys, down);
      if (order) return order.map((i) => values[i]);
    }
    return $sortOrder(keys, down, partly && ((order) => partly(order.map((i) => values[i])))).map((i) => values[i]);
  }
  let compare = (a, b) => a - b;
  let own = compare; // the engine's order of texts is right where all units are characters
  if (numbers === 0) {
    compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
    own = undefined;
    if (keys.some($hasAstral)) rare: own = compare = $strCompare;
  }
  if (keys === values) {
    const made = values.slice().sort(own);
    return down ? made.reverse() : made;
  }
  const order = keys.map((_, i) => i);
  order.sort(down ? (i, j) => compare(keys[j], keys[i]) : (i, j) => compare(keys[i], keys[j]));
  return order.map((i) => values[i]);
}
