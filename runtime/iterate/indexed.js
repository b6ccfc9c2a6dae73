// What `for (let i = 0; i < xs.length; i++)` may walk for a value of JSON, while nothing changes it but the loop's own body
// a list: the array itself, a text's characters, a dict's keys.
import { $strChars } from "../text/strChars.js";
import { $iter } from "./iter.js";

export function $indexed(x) {
  if (Array.isArray(x)) return x;
  return typeof x === "string" ? $strChars(x) : Array.from($iter(x));
}
