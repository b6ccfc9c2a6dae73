// -x, +x, ~x, abs(x) of any value but the plain numbers, which the callers serve first.
import { $boxed } from "./boxed.js";
import { $floatIf } from "./floatIf.js";
import { $intIf } from "./intIf.js";
import { $special } from "./special.js";
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";

export function $unary(x, ints, floats, name, symbol) {
  const n = $intIf(x);
  if (n !== undefined) return ints(n);
  const v = floats && $floatIf(x);
  if (v !== undefined) return $boxed(floats(v));
  const own = $special(x, name);
  if (own) return own.call(x);
  throw new $TypeError(`bad operand type for ${symbol}: '${$typeName(x)}'`);
}
