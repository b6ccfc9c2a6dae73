// Whether x is a contextlib.AsyncExitStack.
import { $AsyncExitStack } from "./AsyncExitStack.js";

export function $isAsyncExitStack(x) {
  return x instanceof $AsyncExitStack;
}
