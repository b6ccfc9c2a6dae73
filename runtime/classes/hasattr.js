// hasattr(x, name) of an instance or a class.
import { $AttributeError } from "../errors/AttributeError.js";
import { $attributeOf } from "./attributeOf.js";

export function $hasattr(x, name) {
  try {
    return $attributeOf(x, name) !== undefined;
  } catch (e) {
    if (e instanceof $AttributeError) return false;
    throw e;
  }
}
