// format(x, spec) by the `__format__` of an instance's class; undefined if it has none.
import { $special } from "../numbers/special.js";
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "./typeName.js";

export function $ownFormat(x, spec) {
  const own = $special(x, "__format__");
  if (!own) return undefined;
  const text = own.call(x, spec);
  if (typeof text !== "string") throw new $TypeError(`__format__ must return a str, not ${$typeName(text)}`);
  return text;
}
