// A module's variable that is read before it is assigned.
import { $NameError } from "./NameError.js";

export function $unboundName(value, name) {
  if (value === null) return null;
  throw new $NameError(`name '${name}' is not defined`);
}
