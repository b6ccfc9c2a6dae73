// The step of a range() that a loop counts with.
import { $ValueError } from "../errors/ValueError.js";
import { $rangeBound } from "./rangeBound.js";

export function $rangeStep(x) {
  const n = $rangeBound(x);
  if (n === 0) throw new $ValueError("range() arg 3 must not be zero");
  return n;
}
