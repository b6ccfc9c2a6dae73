// The check of the name that getattr, hasattr and setattr are given.
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";

export function $attributeName(name) {
  if (typeof name !== "string") throw new $TypeError(`attribute name must be string, not '${$typeName(name)}'`);
}
