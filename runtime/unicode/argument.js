// The check of an argument that must be a text.
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";

export function $argument(name, place, x) {
  const given = x === null ? "None" : $typeName(x);
  if (typeof x !== "string") throw new $TypeError(`${name}() argument ${place} must be str, not ${given}`);
}
