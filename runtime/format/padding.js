// The characters that fill a text up to a width, counted in code points
import { $MemoryError } from "../errors/MemoryError.js";

export function $padding(s, width, fill) {
  if (width <= 0) return "";
  const n = width - (/[\ud800-\udfff]/.test(s) ? [...s].length : s.length);
  if (n <= 0) return "";
  if (n > 536870000) throw new $MemoryError();
  return fill.repeat(n);
}
