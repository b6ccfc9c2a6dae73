// The number that the name of a replacement field is; undefined if it is a text.
import { $ValueError } from "../errors/ValueError.js";

export function $fieldIndex(name) {
  if (!/^\d+$/.test(name)) return undefined;
  if (name.length > 18 && BigInt(name) > 9223372036854775807n) {
    throw new $ValueError("Too many decimal digits in format string");
  }
  return Number(name);
}
