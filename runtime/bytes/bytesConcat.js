// a + b, b any value: of the class of a.
import { $Bytes } from "./Bytes.js";
import { $NotImplemented } from "../compare/NotImplemented.js";
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";

export function $bytesConcat(a, b) {
  if (!(b instanceof $Bytes)) {
    const other = typeof b?.__radd__ === "function" ? b.__radd__(a) : $NotImplemented; // an instance is asked before
    if (other !== $NotImplemented) return other;
    throw new $TypeError(`can't concat ${$typeName(b)} to ${$typeName(a)}`);
  }
  const made = new Uint8Array(a.length + b.length);
  made.set(a.$data);
  made.set(b.$data, a.length);
  return new a.constructor(made);
}
