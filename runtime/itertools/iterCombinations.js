// itertools.combinations(iterable, r), and combinations_with_replacement where `repeated`.
import { $ValueError } from "../errors/ValueError.js";
import { $listOf } from "../lists/listOf.js";
import { $ssize } from "../numbers/ssize.js";
import { $iterChoices } from "./iterChoices.js";

export function $iterCombinations(iterable, r, repeated = false) {
  const pool = $listOf(iterable);
  const n = pool.length;
  const count = $ssize(r);
  if (count < 0) throw new $ValueError("r must be non-negative");
  const possible = repeated ? n > 0 || count === 0 : count <= n;
  const places = possible ? Array.from({ length: count }, (_, i) => (repeated ? 0 : i)) : null;
  return $iterChoices(pool, places, () => {
    let i = count - 1;
    while (i >= 0 && places[i] === (repeated ? n - 1 : i + n - count)) i--;
    if (i < 0) return false;
    places[i]++;
    for (let j = i + 1; j < count; j++) places[j] = repeated ? places[i] : places[j - 1] + 1;
    return true;
  });
}
