// What calling an `async def` function gives.
import { $Coroutine } from "./Coroutine.js";

export function $coroutineOf(inner) {
  return new $Coroutine(inner);
}
