// round(x), round(x, n) of any value
import { $roundOther } from "./roundOther.js";
import { $boxed } from "./boxed.js";
import { $floatIf } from "./floatIf.js";
import { $floatRound } from "./floatRound.js";
import { $floatRoundTo } from "./floatRoundTo.js";
import { $index } from "./index.js";
import { $intIf } from "./intIf.js";
import { $intRound } from "./intRound.js";

export function $round(x, n = null) {
  const i = $intIf(x);
  if (i !== undefined) return n === null ? i : $intRound(i, $index(n));
  const v = $floatIf(x);
  if (v !== undefined) return n === null ? $floatRound(v) : $boxed($floatRoundTo(v, $index(n)));
  rare: return $roundOther(x, n);
}
