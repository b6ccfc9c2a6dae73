// A local variable that is read before it is assigned.
import { $UnboundLocalError } from "./UnboundLocalError.js";

export function $unboundLocal(value, name) {
  if (value === null) return null;
  throw new $UnboundLocalError(`cannot access local variable '${name}' where it is not associated with a value`);
}
