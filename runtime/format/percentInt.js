// The int that "%d" or "%x" writes
import { $typeName } from "./typeName.js";
import { $TypeError } from "../errors/TypeError.js";
import { $floatIf } from "../numbers/floatIf.js";
import { $floatTrunc } from "../numbers/floatTrunc.js";
import { $intIf } from "../numbers/intIf.js";
import { $special } from "../numbers/special.js";

export function $percentInt(x, letter) {
  const n = $intIf(x) ?? $special(x, "__index__")?.call(x);
  if (n !== undefined) return n;
  const real = !"oxX".includes(letter);
  const v = real ? $floatIf(x) : undefined;
  if (v !== undefined) return $floatTrunc(v);
  const own = real ? $special(x, "__int__") : undefined;
  if (own) return own.call(x);
  throw new $TypeError(`%${letter} format: ${real ? "a real number" : "an integer"} is required, not ${$typeName(x)}`);
}
