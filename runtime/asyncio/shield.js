// asyncio.shield(awaitable): who waits may be cancelled, the awaitable is not.
import { $ensureFuture } from "./ensureFuture.js";
import { $Future } from "./Future.js";

export function $shield(awaitable) {
  const inner = $ensureFuture(awaitable);
  if (inner.done()) return inner;
  const outer = new $Future();
  inner.add_done_callback(() => {
    if (outer.done()) return;
    if (inner.cancelled()) outer.cancel();
    else outer.settle(inner.value, inner.failed);
  });
  return outer;
}
