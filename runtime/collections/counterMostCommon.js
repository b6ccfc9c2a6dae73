// counter.most_common(n): (key, count) pairs, the largest count first, equal ones in the order of the counter.
import { $eq } from "../compare/eq.js";
import { $ge } from "../compare/ge.js";
import { $gt } from "../compare/gt.js";
import { $dictItemList } from "../dicts/dictItemList.js";
import { $TypeError } from "../errors/TypeError.js";
import { $sortValues } from "../iterate/sortValues.js";
import { $Float } from "../numbers/Float.js";
import { $index } from "../numbers/index.js";

export function $counterMostCommon(c, n = null) {
  const items = $dictItemList(c);
  const sorted = () => $sortValues(items, (item) => item[1], true);
  if (n === null) return sorted();
  if ($eq(n, 1)) return items.length > 1 ? [items.reduce((most, item) => ($gt(item[1], most[1]) ? item : most))] : items;
  if ($ge(n, items.length) && (n instanceof $Float || (typeof n === "number" && !Number.isInteger(n)))) {
    throw new $TypeError("slice indices must be integers or None or have an __index__ method");
  }
  return sorted().slice(0, Math.max(0, Number($index(n))));
}
