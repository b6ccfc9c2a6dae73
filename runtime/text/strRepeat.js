// s.repeat(n) for any number n; what no engine can hold is a MemoryError (the least limit is V8's).
import { $MemoryError } from "../errors/MemoryError.js";

export function $strRepeat(s, n) {
  if (n <= 0 || s === "") return "";
  if (n * s.length > 536870888) throw new $MemoryError();
  return s.repeat(n);
}
