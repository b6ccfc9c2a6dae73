// d.as_tuple()
import { $tupleOf } from "../tuples/tupleOf.js";
import { $DecimalTuple } from "./DecimalTuple.js";

export function $decimalAsTuple(d) {
  const digits = d.$kind === "n" ? [] : Array.from(d.$int.toString(), Number);
  const made = new $DecimalTuple();
  made.push(d.$negative ? 1 : 0, $tupleOf(digits), d.$kind || d.$exp);
  return made;
}
