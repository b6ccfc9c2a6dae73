// asyncio.wait_for(awaitable, timeout)
import { $awaited } from "./awaited.js";
import { $cancelAndWait } from "./cancelAndWait.js";
import { $CancelledError } from "./CancelledError.js";
import { $ensureFuture } from "./ensureFuture.js";
import { $eventLoop } from "./eventLoop.js";
import { $Future } from "./Future.js";
import { $madeCoroutine } from "./madeCoroutine.js";
import { $TimeoutError } from "../errors/TimeoutError.js";

export function $waitFor(awaitable, timeout) {
  function* stopped(future) {
    yield* $cancelAndWait(future);
    try {
      return future.result();
    } catch (e) {
      if (!(e instanceof $CancelledError)) throw e;
      const made = new $TimeoutError();
      made.__cause__ = e;
      throw made;
    }
  }
  function* limited() {
    const waiter = new $Future();
    const release = () => waiter.done() || waiter.set_result(null);
    const timer = $eventLoop.later(timeout, release);
    const future = $ensureFuture(awaitable);
    future.add_done_callback(release);
    try {
      try {
        yield* waiter;
      } catch (e) {
        if (future.done()) return future.result();
        future.remove_done_callback(release);
        yield* $cancelAndWait(future);
        throw e;
      }
      if (future.done()) return future.result();
      future.remove_done_callback(release);
      return yield* stopped(future);
    } finally {
      $eventLoop.cancel(timer);
    }
  }
  return $madeCoroutine(function* () {
    if (timeout === null) return yield* $awaited(awaitable);
    if (Number(timeout) > 0) return yield* limited();
    const future = $ensureFuture(awaitable);
    return future.done() ? future.result() : yield* stopped(future);
  });
}
