// int(x), int(x, base) of any value
import { $intOfOther } from "./intOfOther.js";
import { $floatIf } from "./floatIf.js";
import { $floatTrunc } from "./floatTrunc.js";
import { $index } from "./index.js";
import { $intIf } from "./intIf.js";
import { $parseInt } from "./parseInt.js";
import { $TypeError } from "../errors/TypeError.js";
import { $ValueError } from "../errors/ValueError.js";

export function $intOf(x = 0, base) {
  if (base !== undefined) {
    base = $index(base);
    if (base !== 0 && !(base >= 2 && base <= 36)) throw new $ValueError("int() base must be >= 2 and <= 36, or 0");
    if (typeof x !== "string") throw new $TypeError("int() can't convert non-string with explicit base");
    return $parseInt(x, base);
  }
  if (typeof x === "string") return $parseInt(x, 10);
  const n = $intIf(x);
  if (n !== undefined) return n;
  const v = $floatIf(x);
  if (v !== undefined) return $floatTrunc(v);
  rare: return $intOfOther(x);
}
