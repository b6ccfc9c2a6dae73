// Whether x is an asyncio.Queue.
import { $Queue } from "./Queue.js";

export function $isQueue(x) {
  return x instanceof $Queue;
}
