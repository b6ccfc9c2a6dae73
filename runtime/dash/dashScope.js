// One call of an async function that calls what reads dash.ctx. Between its waits it runs without interruption: there the
// context is put in place, and taken away where it waits, or ends.
import { $dashNow } from "./dashNow.js";

export function $dashScope() {
  const raw = window.dash_clientside.callback_context ?? $dashNow.raw;
  let before = $dashNow.raw; // who calls goes on with this
  $dashNow.raw = raw;
  const end = () => {
    $dashNow.raw = before;
  };
  return {
    end,
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
