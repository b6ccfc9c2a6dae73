// ord(c) of any value that may be bytes.
import { $Bytes } from "./Bytes.js";
import { $TypeError } from "../errors/TypeError.js";
import { $ord } from "../format/ord.js";

export function $bytesOrd(c) {
  if (!(c instanceof $Bytes)) return $ord(c);
  if (c.length !== 1) throw new $TypeError(`ord() expected a character, but string of length ${c.length} found`);
  return c.$data[0];
}
