// getattr(x, name, default) of an instance or a class.
import { $AttributeError } from "../errors/AttributeError.js";
import { $attributeName } from "./attributeName.js";
import { $attributeOf } from "./attributeOf.js";
import { $className } from "./className.js";
import { $noAttribute } from "../errors/noAttribute.js";

export function $getattr(x, name, otherwise) {
  $attributeName(name);
  let found;
  try {
    found = $attributeOf(x, name);
  } catch (e) {
    if (otherwise === undefined || !(e instanceof $AttributeError)) throw e;
  }
  if (found !== undefined) return found;
  if (otherwise !== undefined) return otherwise;
  if (typeof x === "function") throw new $AttributeError(`type object '${$className(x)}' has no attribute '${name}'`);
  return $noAttribute(x, name);
}
