// statistics.multimode(data): the most frequent values, in the order in which they come.
import { $key } from "../compare/key.js";
import { $iterable } from "../iterate/iterable.js";

export function $statModes(data) {
  const counts = new Map();
  let most = 0;
  for (const x of $iterable(data)) {
    const key = $key(x);
    const entry = counts.get(key) ?? [x, 0];
    counts.set(key, entry);
    most = Math.max(most, ++entry[1]);
  }
  return Array.from(counts.values()).flatMap(([x, count]) => (count === most ? [x] : []));
}
