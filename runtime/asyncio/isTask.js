// Whether x is a task or future.
import { $Future } from "./Future.js";

export function $isTask(x) {
  return x instanceof $Future;
}
