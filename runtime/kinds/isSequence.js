// Whether a sequence pattern may match x: lists, tuples, ranges (not str, not bytes).
import { $Range } from "../iterate/Range.js";

export function $isSequence(x) {
  return Array.isArray(x) || x instanceof $Range;
}
