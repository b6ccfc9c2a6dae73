// What `except` sees of something thrown: Python's exceptions as they are, the engine's own errors as the Python exceptions
// that the same program raises in CPython. Refusals are no exceptions: they go on.
import { $BaseException } from "./BaseException.js";
import { $JSError } from "./JSError.js";
import { $NameError } from "./NameError.js";
import { $RecursionError } from "./RecursionError.js";
import { $Refusal } from "./Refusal.js";
import { $TypeError } from "./TypeError.js";
import { $ValueError } from "./ValueError.js";

export function $caught(e) {
  if (e instanceof $BaseException) return e;
  if (e instanceof $Refusal) throw e;
  const found = (() => {
    if (e instanceof RangeError && e.message.includes("call stack")) return new $RecursionError("maximum recursion depth exceeded");
    if (e instanceof TypeError && /of null/.test(e.message)) return new $TypeError("'NoneType' object is not subscriptable");
    if (e instanceof TypeError && /is not a function/.test(e.message)) return new $TypeError(e.message);
    if (e instanceof TypeError && /already running|already executing/.test(e.message)) return new $ValueError("generator already executing");
    if (e instanceof ReferenceError) return new $NameError(e.message);
    return new $JSError(e);
  })();
  if (e instanceof Error) found.stack = e.stack; // where it happened, not where it was caught
  return found;
}
