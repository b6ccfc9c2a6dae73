// issubclass(made, classes) of classes of the program and of exceptions.
import { $TypeError } from "../errors/TypeError.js";
import { $Tuple } from "../tuples/Tuple.js";

export function $issubclass(made, classes) {
  if (typeof made !== "function") throw new $TypeError("issubclass() arg 1 must be a class");
  const all = classes instanceof $Tuple ? classes.flat(Infinity) : [classes];
  return all.some((one) => made === one || made.prototype instanceof one || (made.$mro?.includes(one) ?? false) || bases(made).some((b) => b.$mro?.includes(one)));

  function bases(x) {
    const found = [];
    for (let at = Object.getPrototypeOf(x); typeof at === "function" && at.prototype; at = Object.getPrototypeOf(at)) found.push(at);
    return found;
  }
}
