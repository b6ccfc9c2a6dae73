// any(iterable)
import { $truthy } from "../compare/truthy.js";
import { $iterable } from "./iterable.js";

export function $any(iterable) {
  for (const x of $iterable(iterable)) if ($truthy(x)) return true;
  return false;
}
