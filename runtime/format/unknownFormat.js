// The ValueError of a presentation type that a value does not have
// Rare: a complaint.
import { $ValueError } from "../errors/ValueError.js";

export function $unknownFormat(letter, type) {
  const shown = letter > " " && letter < "\x80" ? letter : "\\x" + letter.codePointAt(0).toString(16);
  return new $ValueError(`Unknown format code '${shown}' for object of type '${type}'`);
}
