// What leaves a generator that raised `e` (PEP 479): a StopIteration becomes a RuntimeError.
import { $RuntimeError } from "./RuntimeError.js";
import { $StopIteration } from "./StopIteration.js";

export function $stopped(e) {
  if (!(e instanceof $StopIteration)) return e;
  const made = new $RuntimeError("generator raised StopIteration");
  made.__cause__ = e;
  return made;
}
