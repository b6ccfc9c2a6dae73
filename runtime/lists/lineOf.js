// x where it is an array, else an empty one: what a loop reads in place of a list's item (see noItems.js).
import { $noItems } from "./noItems.js";

export function $lineOf(x) {
  return Array.isArray(x) ? x : $noItems;
}
