// What base64's decoders take, as an array of bytes: bytes, or a text of ASCII characters
import { $TypeError } from "../errors/TypeError.js";
import { $ValueError } from "../errors/ValueError.js";
import { $typeName } from "../format/typeName.js";

export function $asciiBytes(s) {
  if (s?.$data instanceof Uint8Array) return s.$data;
  if (typeof s !== "string") throw new $TypeError(`argument should be a bytes-like object or ASCII string, not '${$typeName(s)}'`);
  if (/[^\0-\x7f]/.test(s)) throw new $ValueError("string argument should contain only ASCII characters");
  return Uint8Array.from(s, (c) => c.charCodeAt(0));
}
