// asyncio.Lock
import { $AsyncGuard } from "./AsyncGuard.js";
import { $CancelledError } from "./CancelledError.js";
import { $Future } from "./Future.js";
import { $madeCoroutine } from "./madeCoroutine.js";
import { $RuntimeError } from "../errors/RuntimeError.js";

export class $AsyncLock extends $AsyncGuard {
  constructor() {
    super();
    this.held = false;
    this.waiters = new Set();
  }
  locked() {
    return this.held;
  }
  acquire() {
    const lock = this;
    return $madeCoroutine(function* () {
      if (lock.held || [...lock.waiters].some((w) => !w.cancelled())) {
        const waiter = new $Future();
        lock.waiters.add(waiter);
        try {
          try {
            yield* waiter;
          } finally {
            lock.waiters.delete(waiter);
          }
        } catch (e) {
          if (e instanceof $CancelledError && !lock.held) lock.wake();
          throw e;
        }
      }
      lock.held = true;
      return true;
    });
  }
  release() {
    if (!this.held) throw new $RuntimeError("Lock is not acquired.");
    this.held = false;
    this.wake();
    return null;
  }
  wake() {
    const [first] = this.waiters;
    if (first && !first.done()) first.set_result(true);
  }
}
