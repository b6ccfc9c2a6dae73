// An int, or what stands for one, in base 2, 8 or 16 with Python's prefix
import { $index } from "./index.js";

export function $radixText(x, base, prefix) {
  const n = $index(x);
  return (n < 0 ? "-" : "") + prefix + (n < 0 ? -n : n).toString(base);
}
