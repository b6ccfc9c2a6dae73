// A promise of the page's as a future.
import { $eventLoop } from "./eventLoop.js";
import { $Future } from "./Future.js";
import { $Refusal } from "../errors/Refusal.js";

export function $futureOf(promise) {
  if ($eventLoop.own) throw new $Refusal("asyncio-run", "asyncio.run cannot wait for what the page does");
  const made = new $Future();
  const settle = (value, failed) => {
    if (!made.done()) made.settle(value, failed);
  };
  promise.then(
    (value) => settle(value ?? null, null),
    (error) => settle(null, error),
  );
  return made;
}
