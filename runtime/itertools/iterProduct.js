// itertools.product(*iterables, repeat=repeat): the iterables in an Array.
import { $ValueError } from "../errors/ValueError.js";
import { $Iterator } from "../iterate/Iterator.js";
import { $listOf } from "../lists/listOf.js";
import { $ssize } from "../numbers/ssize.js";
import { $tupleOf } from "../tuples/tupleOf.js";

export function $iterProduct(iterables, repeat = 1) {
  const times = $ssize(repeat);
  if (times < 0) throw new $ValueError("repeat argument cannot be negative");
  const once = times === 0 ? [] : iterables.map($listOf);
  const pools = Array.from({ length: times }, () => once).flat();
  let places = null;
  let over = pools.some((pool) => pool.length === 0);
  return new $Iterator(() => {
    if (!over && places === null) places = pools.map(() => 0);
    else if (!over) {
      let i = pools.length - 1;
      while (i >= 0 && ++places[i] === pools[i].length) places[i--] = 0;
      over = i < 0;
    }
    if (over) return { value: undefined, done: true };
    return { value: $tupleOf(places.map((at, i) => pools[i][at])), done: false };
  });
}
