// A coroutine of the runtime's own: what it does is a generator function.
import { $Coroutine } from "./Coroutine.js";

export function $madeCoroutine(body) {
  return new $Coroutine(body());
}
