// x.name in a replacement field: an attribute of an instance, a number, a date. Those of other built-in types are not
// known at run time.
import { $AttributeError } from "../errors/AttributeError.js";
import { $Refusal } from "../errors/Refusal.js";
import { $Float } from "../numbers/Float.js";
import { $floatIf } from "../numbers/floatIf.js";
import { $intIf } from "../numbers/intIf.js";
import { $typeName } from "./typeName.js";

export function $fieldAttribute(x, name) {
  const n = $intIf(x);
  if (name === "real" || (n !== undefined && name === "numerator")) {
    if (n !== undefined) return n;
    if ($floatIf(x) !== undefined) return x;
  }
  if (name === "imag") {
    if (n !== undefined) return 0;
    if ($floatIf(x) !== undefined) return new $Float(0);
  }
  if (n !== undefined && name === "denominator") return 1;
  const type = typeof x === "object" && x !== null ? Object.getPrototypeOf(x)?.constructor : undefined;
  if (type?.$name?.startsWith("datetime.") && typeof x[name] === "number") return x[name];
  if (type === undefined || type === Object || type === Array || type.name[0] === "$") {
    throw new $Refusal("unsupported-format", `a format string cannot read the attribute ${name} of type ${$typeName(x)}`);
  }
  if (name in x && !(name in Object.prototype)) return x[name];
  throw new $AttributeError(`'${$typeName(x)}' object has no attribute '${name}'`);
}
