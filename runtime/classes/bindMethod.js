// x.name as a value: the method (`found` where it is not x's own), bound to x; an attribute that holds a function as it is.
import { $noAttribute } from "../errors/noAttribute.js";

export function $bindMethod(x, name, found = x[name]) {
  if (found === undefined) return $noAttribute(x, name);
  // A class's prototype has its methods as its own.
  if (typeof found !== "function" || (Object.hasOwn(x, name) && x.constructor?.prototype !== x)) return found;
  const bound = found.bind(x);
  bound.$spec = found.$spec;
  return bound;
}
