// asyncio.wait(tasks, timeout, return_when): the sets of those that are done, and of those that are not.
import { $Coroutine } from "./Coroutine.js";
import { $ensureFuture } from "./ensureFuture.js";
import { $eventLoop } from "./eventLoop.js";
import { $Future } from "./Future.js";
import { $iter } from "../iterate/iter.js";
import { $madeCoroutine } from "./madeCoroutine.js";
import { $setOf } from "../sets/setOf.js";
import { $tupleOf } from "../tuples/tupleOf.js";
import { $TypeError } from "../errors/TypeError.js";
import { $ValueError } from "../errors/ValueError.js";

export function $asyncWait(awaitables, timeout = null, returns = "ALL_COMPLETED") {
  return $madeCoroutine(function* () {
    const given = [...new Set($iter(awaitables))];
    if (!given.length) throw new $ValueError("Set of Tasks/Futures is empty.");
    if (given.some((x) => x instanceof $Coroutine)) throw new $TypeError("Passing coroutines is forbidden, use tasks explicitly.");
    const all = given.map($ensureFuture);
    const waiter = new $Future();
    const release = () => waiter.done() || waiter.set_result(null);
    const timer = timeout === null ? null : $eventLoop.later(timeout, release);
    let left = all.length;
    const told = (future) => {
      left -= 1;
      const failed = !future.cancelled() && future.failed !== null;
      if (left <= 0 || returns === "FIRST_COMPLETED" || (returns === "FIRST_EXCEPTION" && failed)) release();
    };
    for (const future of all) future.add_done_callback(told);
    try {
      yield* waiter;
    } finally {
      if (timer) $eventLoop.cancel(timer);
      for (const future of all) future.remove_done_callback(told);
    }
    return $tupleOf([$setOf(all.filter((f) => f.done())), $setOf(all.filter((f) => !f.done()))]);
  });
}
