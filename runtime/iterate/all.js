// all(iterable)
import { $truthy } from "../compare/truthy.js";
import { $iterable } from "./iterable.js";

export function $all(iterable) {
  for (const x of $iterable(iterable)) if (!$truthy(x)) return false;
  return true;
}
