// contextlib.AsyncExitStack: some of its exits are awaited.
import { $asyncManager } from "./asyncManager.js";
import { $awaited } from "./awaited.js";
import { $call } from "../calls/call.js";
import { $ExitStack } from "../contexts/ExitStack.js";
import { $madeCoroutine } from "./madeCoroutine.js";

export class $AsyncExitStack extends $ExitStack {
  __aenter__() {
    const stack = this;
    return $madeCoroutine(function* () {
      return stack;
    });
  }
  enter_async_context(manager) {
    const stack = this;
    return $madeCoroutine(function* () {
      const entered = yield* $awaited($asyncManager(manager).__aenter__());
      stack.wait((...details) => manager.__aexit__(...details));
      return entered;
    });
  }
  push_async_exit(exit) {
    this.wait(typeof exit?.__aexit__ === "function" ? (...details) => exit.__aexit__(...details) : exit);
    return exit;
  }
  push_async_callback(f, args, named) {
    this.wait(() => {
      const made = $call(f, args, named);
      return $madeCoroutine(function* () {
        yield* $awaited(made);
        return false;
      });
    });
    return f;
  }
  wait(exit) {
    this.exits.push(Object.assign((...details) => exit(...details), { awaited: true }));
  }
  aclose() {
    const closing = this.__aexit__(null, null, null);
    return $madeCoroutine(function* () {
      yield* closing;
      return null;
    });
  }
  __aexit__(type, handled) {
    const stack = this;
    return $madeCoroutine(function* () {
      const left = stack.leaving(handled);
      for (let exit = stack.exits.pop(); exit; exit = stack.exits.pop()) {
        if (!exit.awaited) {
          left.step(exit);
          continue;
        }
        try {
          left.ended(yield* $awaited(exit(...left.details())));
        } catch (thrown) {
          left.threw(thrown);
        }
      }
      return left.result();
    });
  }
}
