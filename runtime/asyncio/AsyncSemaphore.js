// asyncio.Semaphore and BoundedSemaphore (`bound` is the value that it starts with)
import { $AsyncGuard } from "./AsyncGuard.js";
import { $CancelledError } from "./CancelledError.js";
import { $Future } from "./Future.js";
import { $madeCoroutine } from "./madeCoroutine.js";
import { $lt } from "../compare/lt.js";
import { $ValueError } from "../errors/ValueError.js";

export class $AsyncSemaphore extends $AsyncGuard {
  constructor(value = 1, bounded = false) {
    super();
    if ($lt(value, 0)) throw new $ValueError("Semaphore initial value must be >= 0");
    this.left = Number(value);
    this.bound = bounded ? this.left : Infinity;
    this.waiters = new Set();
  }
  locked() {
    return this.left === 0 || [...this.waiters].some((w) => !w.cancelled());
  }
  acquire() {
    const held = this;
    return $madeCoroutine(function* () {
      if (!held.locked()) {
        held.left -= 1;
        return true;
      }
      const waiter = new $Future();
      held.waiters.add(waiter);
      try {
        try {
          yield* waiter;
        } finally {
          held.waiters.delete(waiter);
        }
      } catch (e) {
        if (e instanceof $CancelledError && !waiter.cancelled()) {
          held.left += 1;
          held.wake();
        }
        throw e;
      }
      if (held.left > 0) held.wake();
      return true;
    });
  }
  release() {
    if (this.left >= this.bound) throw new $ValueError("BoundedSemaphore released too many times");
    this.left += 1;
    this.wake();
    return null;
  }
  wake() {
    for (const waiter of this.waiters) {
      if (waiter.done()) continue;
      this.left -= 1;
      waiter.set_result(true);
      return;
    }
  }
}
