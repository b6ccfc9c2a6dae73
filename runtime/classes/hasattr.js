// hasattr(x, name) of an instance or a class.
import { $AttributeError } from "../errors/AttributeError.js";
import { $attributeOf } from "./attributeOf.js";
import { $attributeName } from "./attributeName.js";

export function $hasattr(x, name) {
  $attributeName(name);
  // A class has its properties as well, which the prototype would run.
  if (typeof x === "function" && x.prototype && name in x.prototype && name !== "constructor" && name[0] !== "$") return !(name in Object.prototype);
  try {
    return $attributeOf(x, name) !== undefined;
  } catch (e) {
    if (e instanceof $AttributeError) return false;
    throw e;
  }
}
