// x where it is an array, the characters of a text, else an empty array (see noItems.js).
import { $strChars } from "../text/strChars.js";
import { $noItems } from "./noItems.js";

export function $itemsOf(x) {
  if (typeof x === "string") return $strChars(x);
  return Array.isArray(x) ? x : $noItems;
}
