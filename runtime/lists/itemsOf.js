// x where it is an array, or a text whose units are characters, else an empty array (see noItems.js).
import { $hasAstral } from "../text/hasAstral.js";
import { $noItems } from "./noItems.js";

export function $itemsOf(x) {
  if (typeof x === "string") return $hasAstral(x) ? $noItems : x;
  return Array.isArray(x) ? x : $noItems;
}
