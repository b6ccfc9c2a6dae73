// asyncio.timeout(delay)
import { $CancelledError } from "./CancelledError.js";
import { $eventLoop } from "./eventLoop.js";
import { $madeCoroutine } from "./madeCoroutine.js";
import { $TimeoutError } from "../errors/TimeoutError.js";

export class $AsyncTimeout {
  constructor(delay = null) {
    this.delay = delay;
    this.state = "created";
  }
  expired() {
    return this.state === "expiring" || this.state === "expired";
  }
  __aenter__() {
    const scope = this;
    return $madeCoroutine(function* () {
      scope.state = "active";
      scope.task = $eventLoop.task;
      scope.asked = scope.task.cancelling();
      const expire = () => {
        scope.task.cancel();
        scope.state = "expiring";
      };
      if (scope.delay !== null) {
        scope.timer = scope.delay > 0 ? $eventLoop.later(scope.delay, expire) : $eventLoop.soon(expire);
      }
      return scope;
    });
  }
  __aexit__(type, e) {
    const scope = this;
    return $madeCoroutine(function* () {
      if (scope.timer) $eventLoop.cancel(scope.timer);
      if (scope.state === "expiring") {
        scope.state = "expired";
        if (scope.task.uncancel() <= scope.asked && e instanceof $CancelledError) {
          const made = new $TimeoutError();
          made.__cause__ = e;
          throw made;
        }
      } else if (scope.state === "active") scope.state = "finished";
      return null;
    });
  }
}
