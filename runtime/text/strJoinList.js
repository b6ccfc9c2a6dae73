// sep.join(xs), xs an Array of any values.
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";

export function $strJoinList(sep, xs) {
  for (let i = 0; i < xs.length; i++) {
    if (typeof xs[i] !== "string") throw new $TypeError(`sequence item ${i}: expected str instance, ${$typeName(xs[i])} found`);
  }
  return xs.join(sep);
}
