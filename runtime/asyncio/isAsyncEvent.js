// Whether x is an asyncio.Event.
import { $AsyncEvent } from "./AsyncEvent.js";

export function $isAsyncEvent(x) {
  return x instanceof $AsyncEvent;
}
