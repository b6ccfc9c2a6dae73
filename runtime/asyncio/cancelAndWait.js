// Cancel a future, and wait until it is done.
import { $Future } from "./Future.js";

export function* $cancelAndWait(future) {
  const waiter = new $Future();
  const told = () => waiter.done() || waiter.set_result(null);
  future.add_done_callback(told);
  try {
    future.cancel();
    yield* waiter;
  } finally {
    future.remove_done_callback(told);
  }
}
