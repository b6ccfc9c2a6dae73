// Whether x is an asyncio.Lock.
import { $AsyncLock } from "./AsyncLock.js";

export function $isAsyncLock(x) {
  return x instanceof $AsyncLock;
}
