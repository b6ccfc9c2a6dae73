// asyncio.as_completed(awaitables, timeout): coroutines, each of which gives the next result.
import { $ensureFuture } from "./ensureFuture.js";
import { $eventLoop } from "./eventLoop.js";
import { $iter } from "../iterate/iter.js";
import { $madeCoroutine } from "./madeCoroutine.js";
import { $Queue } from "./Queue.js";
import { $TimeoutError } from "../errors/TimeoutError.js";

export function* $asCompleted(awaitables, timeout = null) {
  const done = new $Queue();
  const waiting = new Set([...new Set($iter(awaitables))].map($ensureFuture));
  const told = (future) => {
    if (!waiting.delete(future)) return;
    done.put_nowait(future);
    if (!waiting.size && timer) $eventLoop.cancel(timer);
  };
  const expired = () => {
    for (const future of waiting) {
      future.remove_done_callback(told);
      done.put_nowait(null);
    }
    waiting.clear();
  };
  for (const future of waiting) future.add_done_callback(told);
  const timer = timeout === null || !waiting.size ? null : $eventLoop.later(timeout, expired);
  for (let left = waiting.size; left > 0; left -= 1) {
    yield $madeCoroutine(function* () {
      const future = yield* done.get();
      if (future === null) throw new $TimeoutError();
      return future.result();
    });
  }
}
