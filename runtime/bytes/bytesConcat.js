// a + b, b any value: of the class of a.
import { $Bytes } from "./Bytes.js";
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";

export function $bytesConcat(a, b) {
  if (!(b instanceof $Bytes)) throw new $TypeError(`can't concat ${$typeName(b)} to ${$typeName(a)}`);
  const made = new Uint8Array(a.length + b.length);
  made.set(a.$data);
  made.set(b.$data, a.length);
  return new a.constructor(made);
}
