// Whether x is a set.
import { $Set } from "../sets/Set.js";

export function $isSet(x) {
  return x instanceof $Set;
}
