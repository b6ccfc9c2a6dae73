// (a, b): a new tuple. An array to make it of (see tupleOf.js) would take as long as the tuple itself.
import { $Tuple } from "./Tuple.js";

export function $pair(a, b) {
  const made = new $Tuple(2);
  made[0] = a;
  made[1] = b;
  return made;
}
