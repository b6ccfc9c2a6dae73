// str(int) of a BigInt, with CPython's limit on the number of digits
// Rare: ints beyond 2^53.
import { $ValueError } from "../errors/ValueError.js";

export function $bigStr(n) {
  const text = n.toString();
  if (text.length > 4300 + (n < 0n)) {
    const limit = "Exceeds the limit (4300 digits) for integer string conversion";
    throw new $ValueError(`${limit}; use sys.set_int_max_str_digits() to increase the limit`);
  }
  return text;
}
