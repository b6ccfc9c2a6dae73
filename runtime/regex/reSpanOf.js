// m.span(group)
import { $tupleOf } from "../tuples/tupleOf.js";
import { $reGroupIndex } from "./reGroupIndex.js";
import { $reSpan } from "./reSpan.js";

export function $reSpanOf(m, group = 0) {
  return $tupleOf($reSpan(m, $reGroupIndex(m, group)));
}
