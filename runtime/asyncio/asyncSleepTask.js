// asyncio.sleep(delay, result=None) in a program with tasks.
import { $Coroutine } from "./Coroutine.js";
import { $eventLoop } from "./eventLoop.js";
import { $Future } from "./Future.js";

export function $asyncSleepTask(delay, result = null) {
  return new $Coroutine(
    (function* () {
      if (Number(delay) <= 0) {
        yield null;
        return result;
      }
      const future = new $Future();
      const handle = $eventLoop.later(delay, () => future.done() || future.set_result(result));
      try {
        return yield* future;
      } finally {
        $eventLoop.cancel(handle);
      }
    })(),
  );
}
