// -x, +x, ~x, abs(x) of what is no number.
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";
import { $special } from "./special.js";

export function $unaryOther(x, name, symbol) {
  const own = $special(x, name);
  if (own) return own.call(x);
  throw new $TypeError(`bad operand type for ${symbol}: '${$typeName(x)}'`);
}
