// The bytes that are the characters of a string below U+0100, of the class of b.
import { $latinBytes } from "./latinBytes.js";

export function $bytesFrom(b, text) {
  return new b.constructor($latinBytes(text).$data);
}
