// a * b where not both are numbers: instances, a sequence and a count.
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";
import { $Float } from "./Float.js";
import { $intIf } from "./intIf.js";
import { $operate } from "./operate.js";
import { $repeat } from "./repeat.js";
import { $special } from "./special.js";
import { $unsupported } from "./unsupported.js";

export function $mulOthers(a, b, inPlace) {
  const r = $operate(a, b, "mul", inPlace);
  if (r !== undefined) return r;
  const left = typeof a === "string" || Array.isArray(a);
  // In place, CPython does not look at the right operand if the left one is a container of another kind.
  if (inPlace && !left && typeof a === "object" && a !== null && !(a instanceof $Float)) throw $unsupported("*", a, b, true);
  if (!left && typeof b !== "string" && !Array.isArray(b)) throw $unsupported("*", a, b, inPlace);
  const [sequence, times] = left ? [a, b] : [b, a];
  const n = $intIf(times) ?? $special(times, "__index__")?.call(times);
  if (n === undefined) throw new $TypeError(`can't multiply sequence by non-int of type '${$typeName(times)}'`);
  return $repeat(sequence, n);
}
