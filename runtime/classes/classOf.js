// type(x)
import { $typeName } from "../format/typeName.js";
import { $Tuple } from "../tuples/Tuple.js";
import { $builtinClasses } from "./builtinClasses.js";
import { $isClass } from "./isClass.js";
import { $Object } from "./Object.js";

export function $classOf(x) {
  if (x instanceof $Object || x instanceof Error || (x instanceof $Tuple && x.constructor !== $Tuple)) return x.constructor;
  return $builtinClasses.get($isClass(x) ? "type" : $typeName(x));
}
