// A Python function that has keyword-only parameters or **kwargs, as JavaScript calls it: what it gives are positional arguments,
// those that are too many are dropped. The same function each time.
import { $call } from "../calls/call.js";
import { $handlers } from "./handlers.js";
import { $toBrowser } from "./toBrowser.js";

export function $specHandler(f) {
  if (typeof f !== "function" || f.$spec === undefined) return f;
  let made = $handlers.get(f);
  if (made === undefined) {
    made = (...args) => {
      const result = $call(f, f.$spec.rest ? args : args.slice(0, f.$spec.names.length));
      return result instanceof Promise ? result.then($toBrowser) : $toBrowser(result);
    };
    $handlers.set(f, made);
  }
  return made;
}
