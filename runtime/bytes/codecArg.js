// The check of an argument of encode() and decode().
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";

export function $codecArg(x, method, name) {
  if (typeof x !== "string") throw new $TypeError(`${method}() argument '${name}' must be str, not ${x === null ? "None" : $typeName(x)}`);
}
