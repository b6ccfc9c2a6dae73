// The text that is searched, which must be a str.
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";

export function $reString(s) {
  if (typeof s === "string") return s;
  const type = $typeName(s);
  if (type === "bytes" || type === "bytearray") throw new $TypeError("cannot use a string pattern on a bytes-like object");
  throw new $TypeError(`expected string or bytes-like object, got '${type}'`);
}
