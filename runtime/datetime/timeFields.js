// The nine parts of a struct_time, or of a tuple in its place.
import { $TypeError } from "../errors/TypeError.js";
import { $cField } from "./cField.js";
import { $Tuple } from "../tuples/Tuple.js";

export function $timeFields(t, name) {
  if (!(t instanceof $Tuple)) throw new $TypeError("Tuple or struct_time argument required");
  if (t.length !== 9) throw new $TypeError(`${name}(): illegal time tuple argument`);
  return Array.from(t, $cField);
}
