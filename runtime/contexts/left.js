// A `with` block that something left by throwing: `__exit__` sees the exception, and a true result ends it there.
import { $truthy } from "../compare/truthy.js";
import { $caught } from "../errors/caught.js";

export function $left(manager, thrown) {
  const e = $caught(thrown);
  if (!$truthy(manager.__exit__(e.constructor, e, null))) throw e;
}
