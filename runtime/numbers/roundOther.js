// round(x), round(x, n) of what is no number.
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";
import { $special } from "./special.js";

export function $roundOther(x, n) {
  const own = $special(x, "__round__");
  if (own) return n === null ? own.call(x) : own.call(x, n);
  throw new $TypeError(`type ${$typeName(x)} doesn't define __round__ method`);
}
