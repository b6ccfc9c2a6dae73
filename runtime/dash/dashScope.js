// One call of an async function that calls what reads dash.ctx. Between its waits it runs without interruption: there the
// context is put in place, and taken away where it waits, or ends.
import { $dashNow } from "./dashNow.js";

export function $dashScope(later = false) {
  const raw = window.dash_clientside.callback_context ?? $dashNow.raw;
  let before = null; // who calls goes on with this
  const start = () => {
    before = $dashNow.raw;
    $dashNow.raw = raw;
  };
  if (!later) start();
  const end = () => {
    $dashNow.raw = before;
  };
  return {
    start, // of a coroutine: it runs after it was called
    end,
    // A coroutine's wait, for `yield*`.
    *through(awaited) {
      const inner = awaited[Symbol.iterator]();
      let [how, given] = ["next", undefined];
      for (;;) {
        const step = inner[how](given);
        if (step.done) return step.value;
        end();
        let resumed = false;
        try {
          [how, given] = ["next", yield step.value];
          resumed = true;
        } catch (error) {
          resumed = true;
          [how, given] = ["throw", error];
        } finally {
          start();
          if (!resumed) inner.return?.();
        }
      }
    },
    // What is awaited, so that it never fails: between a failure and who catches it, others might run.
    left(value) {
      end();
      return Promise.resolve(value).then(
        (value) => ({ value }),
        (error) => ({ error }),
      );
    },
    back(outcome) {
      before = null;
      $dashNow.raw = raw;
      if ("error" in outcome) throw outcome.error;
      return outcome.value;
    },
  };
}
