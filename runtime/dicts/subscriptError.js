// The TypeError for x[k] where x cannot be subscripted, or not by such a k.
// Rare: a complaint.
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";
import { $Range } from "../iterate/Range.js";
import { $Tuple } from "../tuples/Tuple.js";

export function $subscriptError(x, k) {
  const type = x instanceof $Tuple ? "tuple" : $typeName(x);
  if (typeof x === "string") return new $TypeError(`string indices must be integers, not '${$typeName(k)}'`);
  if (Array.isArray(x) || x instanceof $Range) {
    return new $TypeError(`${type} indices must be integers or slices, not ${$typeName(k)}`);
  }
  if (type === "type") return new $TypeError(`type '${x.$name ?? x.name.replace("$", "")}' is not subscriptable`);
  return new $TypeError(`'${type}' object is not subscriptable`);
}
