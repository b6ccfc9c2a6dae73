// float(x) of what is neither a number nor a text.
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";
import { $floatIf } from "./floatIf.js";
import { $special } from "./special.js";

export function $floatOfOther(x) {
  const own = $special(x, "__float__");
  const made = (own ?? $special(x, "__index__"))?.call(x);
  if (made === undefined) throw new $TypeError(`float() argument must be a string or a real number, not '${$typeName(x)}'`);
  const type = $typeName(made);
  if (own && type !== "float") throw new $TypeError(`${$typeName(x)}.__float__ returned non-float (type ${type})`);
  return $floatIf(made);
}
