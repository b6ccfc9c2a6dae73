// x.name for a value whose type has no such attribute.
// Rare: a complaint.
import { $typeName } from "../format/typeName.js";
import { $AttributeError } from "./AttributeError.js";

export function $noAttribute(x, name) {
  throw new $AttributeError(`'${$typeName(x)}' object has no attribute '${name}'`);
}
