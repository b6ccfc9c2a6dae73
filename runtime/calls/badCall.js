// A call whose arguments a built-in method cannot take: CPython's complaint.
import { $TypeError } from "../errors/TypeError.js";

export function $badCall(message) {
  throw new $TypeError(message);
}
