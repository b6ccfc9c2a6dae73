// Whether a value is a hash object.
import { $Hasher } from "./Hasher.js";

export function $isHasher(x) {
  return x instanceof $Hasher;
}
