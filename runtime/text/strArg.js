// The check of an argument that CPython calls by a name in its message ("replace() argument 1").
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";

export function $strArg(x, what) {
  if (typeof x !== "string") throw new $TypeError(`${what} must be str, not ${x === null ? "None" : $typeName(x)}`);
}
