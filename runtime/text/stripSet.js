// The characters that strip(chars) takes off, by JavaScript's `includes`: a string, or an array where halves of pairs could mislead.
import { $TypeError } from "../errors/TypeError.js";
import { $strChars } from "./strChars.js";

export function $stripSet(chars, name) {
  if (typeof chars !== "string") throw new $TypeError(`${name} arg must be None or str`);
  return $strChars(chars);
}
