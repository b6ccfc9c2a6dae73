// isinstance(x, made) for a class, or a tuple of classes, that is known when it runs.
import { $TypeError } from "../errors/TypeError.js";
import { $Tuple } from "../tuples/Tuple.js";
import { $isClass } from "./isClass.js";

export function $isOf(x, made) {
  if (made instanceof $Tuple) return made.some((one) => $isOf(x, one));
  if (made?.$test) return made.$test(x);
  if (!$isClass(made)) throw new $TypeError("isinstance() arg 2 must be a type, a tuple of types, or a union");
  return x instanceof made || (x?.constructor?.$mro?.includes(made) ?? false);
}
