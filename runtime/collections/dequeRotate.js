// d.rotate(n=1): n elements go from the right end to the left one.
import { $index } from "../numbers/index.js";

export function $dequeRotate(d, n = 1) {
  const steps = $index(n);
  const items = d.$list();
  if (items.length < 2) return null;
  const size = items.length;
  const by = Number(typeof steps === "bigint" ? steps % BigInt(size) : steps % size);
  const cut = (size - by) % size;
  return d.$put([...items.slice(cut), ...items.slice(0, cut)]);
}
