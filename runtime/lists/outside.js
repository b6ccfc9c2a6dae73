// The complaint about an index that a list, tuple or range a does not have (see position.js).
// Rare: a complaint.
import { $IndexError } from "../errors/IndexError.js";
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";
import { $Tuple } from "../tuples/Tuple.js";

export function $outside(a, i, what) {
  const kind = (x) => (x instanceof $Tuple ? "tuple" : $typeName(x));
  if (typeof i !== "bigint" && !(Number.isInteger(i) && Math.abs(i) < 1e21)) {
    throw new $TypeError(`${kind(a)} indices must be integers or slices, not ${$typeName(i)}`);
  }
  const type = kind(a);
  if (type !== "range" && typeof i === "bigint" && BigInt.asIntN(64, i) !== i) {
    throw new $IndexError("cannot fit 'int' into an index-sized integer");
  }
  throw new $IndexError(`${type === "range" ? "range object" : type} ${what} out of range`);
}
