// heapq.nsmallest(n, iterable, key), and nlargest where `largest`.
import { $sorted } from "../iterate/sorted.js";
import { $listOf } from "../lists/listOf.js";
import { $index } from "../numbers/index.js";

export function $heapBest(n, iterable, key, largest) {
  const count = $index(n);
  return count <= 0 ? [] : $sorted($listOf(iterable), key, largest).slice(0, Number(count));
}
