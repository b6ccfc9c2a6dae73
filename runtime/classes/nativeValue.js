// The value of a built-in type that an instance of a class derived from it holds, or a member of an IntEnum or StrEnum is;
// anything else itself.
import { $plain } from "../enum/plain.js";

export function $nativeValue(x) {
  return x?.$value === undefined ? $plain(x) : x.$value;
}
