// type(x)
import { $typeName } from "../format/typeName.js";
import { $Tuple } from "../tuples/Tuple.js";
import { $builtinClasses } from "./builtinClasses.js";
import { $isClass } from "./isClass.js";
import { $Instance } from "./Instance.js";

export function $classOf(x) {
  if (x instanceof $Instance || x instanceof Error || (x instanceof $Tuple && x.constructor !== $Tuple)) return x.constructor;
  return $builtinClasses.get($isClass(x) ? "type" : $typeName(x));
}
