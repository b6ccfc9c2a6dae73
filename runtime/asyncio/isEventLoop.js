// Whether x is the event loop.
import { $eventLoop } from "./eventLoop.js";

export function $isEventLoop(x) {
  return x === $eventLoop;
}
