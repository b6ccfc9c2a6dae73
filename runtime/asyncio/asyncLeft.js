// An `async with` block that something left by throwing: `__aexit__` sees the exception, and a true result ends it there.
import { $awaited } from "./awaited.js";
import { $caught } from "../errors/caught.js";
import { $truthy } from "../compare/truthy.js";

export function* $asyncLeft(manager, thrown) {
  const e = $caught(thrown);
  if (!$truthy(yield* $awaited(manager.__aexit__(e.constructor, e, null)))) throw e;
}
