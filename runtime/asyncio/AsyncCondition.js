// asyncio.Condition: a lock, and tasks that wait until somebody who holds it tells them.
import { $AsyncGuard } from "./AsyncGuard.js";
import { $AsyncLock } from "./AsyncLock.js";
import { $CancelledError } from "./CancelledError.js";
import { $Future } from "./Future.js";
import { $madeCoroutine } from "./madeCoroutine.js";
import { $RuntimeError } from "../errors/RuntimeError.js";
import { $truthy } from "../compare/truthy.js";

export class $AsyncCondition extends $AsyncGuard {
  constructor(lock) {
    super();
    this.lock = lock ?? new $AsyncLock();
    this.waiters = new Set();
  }
  locked() {
    return this.lock.locked();
  }
  acquire() {
    return this.lock.acquire();
  }
  release() {
    return this.lock.release();
  }
  wait() {
    return $madeCoroutine(() => this.waiting());
  }
  *waiting() {
    if (!this.locked()) throw new $RuntimeError("cannot wait on un-acquired lock");
    this.release();
    const waiter = new $Future();
    this.waiters.add(waiter);
    try {
      try {
        yield* waiter;
        return true;
      } finally {
        this.waiters.delete(waiter);
      }
    } finally {
      // The lock is held again, also by a task that is cancelled meanwhile.
      let cancelled = null;
      for (let held = false; !held; ) {
        try {
          yield* this.acquire();
          held = true;
        } catch (e) {
          if (!(e instanceof $CancelledError)) throw e;
          cancelled = e;
        }
      }
      if (cancelled) throw new $CancelledError();
    }
  }
  wait_for(predicate) {
    const condition = this;
    return $madeCoroutine(function* () {
      let result = predicate();
      while (!$truthy(result)) {
        yield* condition.waiting();
        result = predicate();
      }
      return result;
    });
  }
  notify(n = 1) {
    if (!this.locked()) throw new $RuntimeError("cannot notify on un-acquired lock");
    let told = 0;
    for (const waiter of this.waiters) {
      if (told >= n) break;
      if (waiter.done()) continue;
      told += 1;
      waiter.set_result(false);
    }
    return null;
  }
  notify_all() {
    return this.notify(this.waiters.size);
  }
}
