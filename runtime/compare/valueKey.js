// The Map key of an instance of a class that derives from int, str, tuple, … and has its own `__hash__`, but compares as the
// value that it holds: where the hashes agree, it is the same key as that value.
import { $hash } from "./hash.js";
import { $hashedKey } from "./hashedKey.js";
import { $key } from "./key.js";

export function $valueKey(x) {
  return $hash(x) === $hash(x.$value) ? $key(x.$value) : $hashedKey(x);
}
