// chr(n) of any value
import { $cInt } from "../numbers/cInt.js";
import { $ValueError } from "../errors/ValueError.js";

export function $chr(n) {
  n = $cInt(n);
  if (n < 0 || n > 0x10ffff) throw new $ValueError("chr() arg not in range(0x110000)");
  return String.fromCodePoint(n);
}
