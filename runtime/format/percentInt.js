// The int that "%d" or "%x" writes
import { $typeName } from "./typeName.js";
import { $TypeError } from "../errors/TypeError.js";
import { $floatIf } from "../numbers/floatIf.js";
import { $floatTrunc } from "../numbers/floatTrunc.js";
import { $intIf } from "../numbers/intIf.js";
import { $special } from "../numbers/special.js";

export function $percentInt(x, letter) {
  const real = !"oxX".includes(letter);
  const own = (real && $special(x, "__int__")) || $special(x, "__index__");
  const n = $intIf(x) ?? own?.call(x);
  if (n !== undefined) return n;
  const v = real ? $floatIf(x) : undefined;
  if (v !== undefined) return $floatTrunc(v);
  throw new $TypeError(`%${letter} format: ${real ? "a real number" : "an integer"} is required, not ${$typeName(x)}`);
}
