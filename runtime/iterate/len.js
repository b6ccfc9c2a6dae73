// len(x)
import { $lenOther } from "./lenOther.js";

export function $len(x) {
  return Array.isArray(x) ? x.length : $lenOther(x);
}
