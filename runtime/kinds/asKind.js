// x, if its type is one of the names; otherwise the AttributeError of the method that was looked up.
import { $noAttribute } from "../errors/noAttribute.js";
import { $typeName } from "../format/typeName.js";

export function $asKind(x, name, ...kinds) {
  return kinds.includes($typeName(x)) ? x : $noAttribute(x, name);
}
