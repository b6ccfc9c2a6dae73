// Whether x is an asyncio.Semaphore.
import { $AsyncSemaphore } from "./AsyncSemaphore.js";

export function $isAsyncSemaphore(x) {
  return x instanceof $AsyncSemaphore;
}
