// asyncio.Event
import { $Future } from "./Future.js";
import { $madeCoroutine } from "./madeCoroutine.js";

export class $AsyncEvent {
  constructor() {
    this.isSet = false;
    this.waiters = new Set();
  }
  is_set() {
    return this.isSet;
  }
  set() {
    if (!this.isSet) for (const waiter of this.waiters) if (!waiter.done()) waiter.set_result(true);
    this.isSet = true;
    return null;
  }
  clear() {
    this.isSet = false;
    return null;
  }
  wait() {
    const { waiters } = this;
    return $madeCoroutine(
      function* () {
        if (this.isSet) return true;
        const waiter = new $Future();
        waiters.add(waiter);
        try {
          yield* waiter;
          return true;
        } finally {
          waiters.delete(waiter);
        }
      }.bind(this),
    );
  }
}
