// What `async with` of locks and semaphores does: acquire and release.
import { $madeCoroutine } from "./madeCoroutine.js";

export class $AsyncGuard {
  __aenter__() {
    const held = this;
    return $madeCoroutine(function* () {
      yield* held.acquire();
      return null;
    });
  }
  __aexit__() {
    const held = this;
    return $madeCoroutine(function* () {
      held.release();
      return null;
    });
  }
}
