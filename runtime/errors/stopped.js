// What leaves a generator that raised `e` (PEP 479): a StopIteration becomes a RuntimeError.
import { $RuntimeError } from "./RuntimeError.js";
import { $StopIteration } from "./StopIteration.js";

export function $stopped(e, what = "generator") {
  const async = what === "async generator" && e?.name === "StopAsyncIteration";
  if (!(e instanceof $StopIteration) && !async) return e;
  const made = new $RuntimeError(`${what} raised ${e.name}`);
  made.__cause__ = e;
  return made;
}
