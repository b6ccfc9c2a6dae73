// m.regs: the spans of all groups
import { $tupleOf } from "../tuples/tupleOf.js";
import { $reSpan } from "./reSpan.js";

export function $reRegs(m) {
  return $tupleOf(Array.from(m.texts, (_, n) => $tupleOf($reSpan(m, n))));
}
