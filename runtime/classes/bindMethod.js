// x.name as a value: the method (`found` where it is not x's own), bound to x; an attribute that holds a function as it is.
// One function for each method of each object, so that bound methods are found in lists and dicts.
import { $noAttribute } from "../errors/noAttribute.js";

export const $bindMethod = ((known) => (x, name, found = x[name]) => {
  if (found === undefined) return $noAttribute(x, name);
  // A class's prototype has its methods as its own.
  if (typeof found !== "function" || (Object.hasOwn(x, name) && x.constructor?.prototype !== x)) return found;
  if (!known.has(x)) known.set(x, new Map());
  const methods = known.get(x);
  if (!methods.has(found)) {
    const bound = found.bind(x);
    bound.$spec = found.$spec;
    methods.set(found, bound);
  }
  return methods.get(found);
})(new WeakMap());
