// The check of an argument that str's methods look for.
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";

export function $mustBeStr(x) {
  if (typeof x !== "string") throw new $TypeError(`must be str, not ${$typeName(x)}`);
}
