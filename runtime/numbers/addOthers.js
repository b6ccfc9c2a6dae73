// a + b where not both are numbers, nor both strings.
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";
import { $Tuple } from "../tuples/Tuple.js";
import { $tupleOf } from "../tuples/tupleOf.js";
import { $operate } from "./operate.js";
import { $unsupported } from "./unsupported.js";

export function $addOthers(a, b, inPlace) {
  const r = $operate(a, b, "add", inPlace);
  if (r !== undefined) return r;
  const name = Array.isArray(a) ? (a instanceof $Tuple ? "tuple" : "list") : $typeName(a);
  if (name === "list" || name === "tuple") {
    if (Array.isArray(b) && b instanceof $Tuple === (name === "tuple")) return name === "list" ? a.concat(b) : $tupleOf([...a, ...b]);
  } else if (typeof a !== "string") throw $unsupported("+", a, b, inPlace);
  throw new $TypeError(`can only concatenate ${name} (not "${$typeName(b)}") to ${name}`);
}
