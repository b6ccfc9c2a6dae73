// x.name in a replacement field: an instance's attribute. Attributes of built-in types are not known at run time.
import { $Refusal } from "../errors/Refusal.js";
import { $AttributeError } from "../errors/AttributeError.js";
import { $typeName } from "./typeName.js";

export function $fieldAttribute(x, name) {
  const type = typeof x === "object" && x !== null ? Object.getPrototypeOf(x)?.constructor : undefined;
  if (type === undefined || type === Object || type === Array || type.name[0] === "$") {
    throw new $Refusal("unsupported-format", `a format string cannot read the attribute ${name} of type ${$typeName(x)}`);
  }
  if (name in x && !(name in Object.prototype)) return x[name];
  throw new $AttributeError(`'${$typeName(x)}' object has no attribute '${name}'`);
}
