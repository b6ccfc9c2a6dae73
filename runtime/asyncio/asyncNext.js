// The next element of `async for`; undefined at the end.
import { $awaited } from "./awaited.js";
import { $caught } from "../errors/caught.js";
import { $StopAsyncIteration } from "../errors/StopAsyncIteration.js";

export function* $asyncNext(it) {
  try {
    return yield* $awaited(it.__anext__());
  } catch (e) {
    if ($caught(e) instanceof $StopAsyncIteration) return undefined;
    throw e;
  }
}
