// round(x), round(x, n) of any value
import { $boxed } from "./boxed.js";
import { $floatIf } from "./floatIf.js";
import { $floatRound } from "./floatRound.js";
import { $floatRoundTo } from "./floatRoundTo.js";
import { $index } from "./index.js";
import { $intIf } from "./intIf.js";
import { $intRound } from "./intRound.js";
import { $special } from "./special.js";
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";

export function $round(x, n = null) {
  const i = $intIf(x);
  if (i !== undefined) return n === null ? i : $intRound(i, $index(n));
  const v = $floatIf(x);
  if (v !== undefined) return n === null ? $floatRound(v) : $boxed($floatRoundTo(v, $index(n)));
  const own = $special(x, "__round__");
  if (own) return n === null ? own.call(x) : own.call(x, n);
  throw new $TypeError(`type ${$typeName(x)} doesn't define __round__ method`);
}
