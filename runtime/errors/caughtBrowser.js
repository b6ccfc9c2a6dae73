// What `except` sees in a program that uses the browser: its exceptions too, with the object that was thrown as `value`.
import { $absentMember } from "./absentMember.js";
import { $AttributeError } from "./AttributeError.js";
import { $caught } from "./caught.js";
import { $DOMException } from "./DOMException.js";
import { $JSError } from "./JSError.js";
import { $TypeError } from "./TypeError.js";

export function $caughtBrowser(e) {
  if (typeof DOMException === "function" && e instanceof DOMException) return new $DOMException(e);
  if (e instanceof TypeError) {
    const absent = $absentMember(e.message);
    const made = absent ? new $AttributeError(`'NoneType' object has no attribute '${absent}'`) : new $TypeError(e.message);
    made.value = e;
    return made;
  }
  const found = $caught(e);
  if (found instanceof $JSError && !(e instanceof Error) && typeof e?.message === "string") {
    const made = new $JSError(e.message);
    made.value = e;
    return made;
  }
  return found;
}
