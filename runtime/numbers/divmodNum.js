// divmod(a, b) where nobody observes int or float
import { $divmod } from "./divmod.js";
import { $unboxed } from "./unboxed.js";
import { $tupleOf } from "../tuples/tupleOf.js";

export function $divmodNum(a, b) {
  const pair = $divmod(a, b);
  return Array.isArray(pair) ? $tupleOf(pair.map($unboxed)) : pair;
}
