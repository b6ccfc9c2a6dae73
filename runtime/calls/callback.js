// A value as a function that helpers call: classes are constructed, instances have `__call__`, and what cannot be called raises where
// it is called. None stays what it is (there is no function) unless one is `needed`.
import { $bindMethod } from "../classes/bindMethod.js";
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";
import { $special } from "../numbers/special.js";

export function $callback(f, needed = false) {
  if (typeof f === "function") {
    const isClass = Object.getOwnPropertyDescriptor(f, "prototype")?.writable === false;
    return isClass ? (...args) => new f(...args) : f;
  }
  if (f === null && !needed) return f;
  if ($special(f, "__call__")) return $bindMethod(f, "__call__");
  return () => {
    throw new $TypeError(`'${$typeName(f)}' object is not callable`);
  };
}
