// `raise` where no exception is being handled.
import { $RuntimeError } from "./RuntimeError.js";

export function $noActiveException() {
  throw new $RuntimeError("No active exception to reraise");
}
