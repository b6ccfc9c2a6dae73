// An operator of sets: `sets(a, b)` if both are sets (in place, a set keeps its identity), else the operands' own methods.
// Whole with datetime/ decimal/ fractions/ collections/ enum/ sets/: instances are usual there.
import { $operate } from "./operate.js";
import { $unsupported } from "./unsupported.js";
import { $FrozenSet } from "../sets/FrozenSet.js";
import { $Set } from "../sets/Set.js";

export function $onSets(a, b, sets, name, symbol, inPlace) {
  const isSet = a instanceof $Set;
  if ((isSet || a instanceof $FrozenSet) && (b instanceof $Set || b instanceof $FrozenSet)) {
    const made = sets(a, b);
    if (!inPlace || !isSet) return made;
    a.$map = made.$map;
    return a;
  }
  const r = $operate(a, b, name, inPlace);
  if (r === undefined) throw $unsupported(symbol, a, b, inPlace);
  return r;
}
