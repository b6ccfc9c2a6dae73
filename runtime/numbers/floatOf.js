// float(x) of any value → a raw float
import { $floatOfOther } from "./floatOfOther.js";
import { $floatIf } from "./floatIf.js";
import { $parseFloat } from "./parseFloat.js";

export function $floatOf(x = 0) {
  if (typeof x === "number") return x;
  if (typeof x === "string") return $parseFloat(x);
  const v = $floatIf(x);
  if (v !== undefined) return v;
  rare: return $floatOfOther(x);
}
