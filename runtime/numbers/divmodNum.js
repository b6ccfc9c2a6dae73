// divmod(a, b) where nobody observes int or float; `floats`: one of the two certainly is a float
import { $divmod } from "./divmod.js";
import { $floatDivmod } from "./floatDivmod.js";
import { $unboxed } from "./unboxed.js";
import { $tupleOf } from "../tuples/tupleOf.js";

export function $divmodNum(a, b, floats) {
  const pair = floats ? $floatDivmod(a, b) : $divmod(a, b);
  return Array.isArray(pair) ? $tupleOf(pair.map($unboxed)) : pair;
}
