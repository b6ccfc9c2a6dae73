// asyncio.ensure_future(x): x itself if it is a future, a task that awaits it otherwise.
import { $awaited } from "./awaited.js";
import { $Coroutine } from "./Coroutine.js";
import { $Future } from "./Future.js";
import { $Task } from "./Task.js";
import { $TypeError } from "../errors/TypeError.js";

export function $ensureFuture(x) {
  if (x instanceof $Future) return x;
  if (x instanceof $Coroutine) return new $Task(x);
  if (typeof x?.__await__ !== "function" && typeof x?.then !== "function") {
    throw new $TypeError("An asyncio.Future, a coroutine or an awaitable is required");
  }
  return new $Task(
    new $Coroutine(
      (function* () {
        return yield* $awaited(x);
      })(),
    ),
  );
}
