// The index i of list, tuple or range a as a number from 0 to a.length − 1, or CPython's complaint.
// `what` is "index" or "assignment index", as the message wants it.
import { $IndexError } from "../errors/IndexError.js";
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";
import { $Tuple } from "../tuples/Tuple.js";

export function $position(a, i, what) {
  const kind = (x) => (x instanceof $Tuple ? "tuple" : $typeName(x));
  if (typeof i?.__index__ === "function") i = i.__index__();
  if (typeof i === "boolean") i = i ? 1 : 0;
  if (Number.isInteger(i) && Math.abs(i) < 1e21) {
    const n = i < 0 ? i + a.length : i;
    if (n >= 0 && n < a.length) return n;
  } else if (typeof i !== "bigint") {
    throw new $TypeError(`${kind(a)} indices must be integers or slices, not ${$typeName(i)}`);
  }
  const type = kind(a);
  if (type !== "range" && typeof i === "bigint" && BigInt.asIntN(64, i) !== i) {
    throw new $IndexError("cannot fit 'int' into an index-sized integer");
  }
  throw new $IndexError(`${type === "range" ? "range object" : type} ${what} out of range`);
}
