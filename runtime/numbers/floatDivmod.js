// divmod(float, float) of raw floats → a tuple of dynamic floats
import { $boxed } from "./boxed.js";
import { $floatFloordiv } from "./floatFloordiv.js";
import { $floatMod } from "./floatMod.js";
import { $ZeroDivisionError } from "../errors/ZeroDivisionError.js";
import { $tupleOf } from "../tuples/tupleOf.js";

export function $floatDivmod(a, b) {
  if (b === 0) throw new $ZeroDivisionError("float divmod()");
  return $tupleOf([$boxed($floatFloordiv(a, b)), $boxed($floatMod(a, b))]);
}
