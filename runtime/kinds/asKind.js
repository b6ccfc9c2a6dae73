// x, if its type is one of the names; otherwise the AttributeError of the method that was looked up.
import { $noAttribute } from "../errors/noAttribute.js";
import { $typeName } from "../format/typeName.js";
import { $Dict } from "../dicts/Dict.js";
import { $Tuple } from "../tuples/Tuple.js";

export function $asKind(x, name, ...kinds) {
  const kind = x instanceof $Dict ? "dict" : x instanceof $Tuple ? "tuple" : $typeName(x);
  return kinds.includes(kind) ? x : $noAttribute(x, name);
}
