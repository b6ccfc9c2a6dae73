// Whether x is a contextlib.ExitStack.
import { $ExitStack } from "./ExitStack.js";

export function $isExitStack(x) {
  return x instanceof $ExitStack;
}
