// A variable of a surrounding function that is read before it is assigned.
import { $NameError } from "./NameError.js";

export function $unboundFree(value, name) {
  if (value === null) return null;
  throw new $NameError(`cannot access free variable '${name}' where it is not associated with a value in enclosing scope`);
}
