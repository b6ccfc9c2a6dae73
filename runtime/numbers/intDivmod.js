// divmod(int, int) → a tuple
import { $intFloordiv } from "./intFloordiv.js";
import { $intMod } from "./intMod.js";
import { $tupleOf } from "../tuples/tupleOf.js";

export function $intDivmod(a, b) {
  return $tupleOf([$intFloordiv(a, b), $intMod(a, b)]);
}
