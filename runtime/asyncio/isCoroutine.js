// asyncio.iscoroutine(x)
import { $Coroutine } from "./Coroutine.js";

export function $isCoroutine(x) {
  return x instanceof $Coroutine;
}
