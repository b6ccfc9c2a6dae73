// itertools.permutations(iterable, r)
import { $TypeError } from "../errors/TypeError.js";
import { $ValueError } from "../errors/ValueError.js";
import { $listOf } from "../lists/listOf.js";
import { $intIf } from "../numbers/intIf.js";
import { $iterChoices } from "./iterChoices.js";

export function $iterPermutations(iterable, r = null) {
  const pool = $listOf(iterable);
  const n = pool.length;
  const wanted = r === null ? n : $intIf(r);
  if (wanted === undefined) throw new $TypeError("Expected int as r");
  const count = Number(wanted);
  if (count < 0) throw new $ValueError("r must be non-negative");
  const order = pool.map((_, i) => i);
  const cycles = Array.from({ length: Math.min(count, n) }, (_, i) => n - i);
  const places = count > n ? null : order.slice(0, count);
  return $iterChoices(pool, places, () => {
    for (let i = count - 1; i >= 0; i--) {
      if (--cycles[i] === 0) {
        order.push(...order.splice(i, 1));
        cycles[i] = n - i;
      } else {
        const j = n - cycles[i];
        [order[i], order[j]] = [order[j], order[i]];
        for (let k = 0; k < count; k++) places[k] = order[k];
        return true;
      }
    }
    return false;
  });
}
