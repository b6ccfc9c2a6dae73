// tuple(array): a new tuple with the elements of an Array.
import { $Tuple } from "./Tuple.js";

export function $tupleOf(array) {
  const n = array.length;
  const made = new $Tuple(n);
  for (let i = 0; i < n; i++) made[i] = array[i];
  return made;
}
