// A Python function as JavaScript calls it: its result leaves Python. The same function each time.
import { $handlers } from "./handlers.js";
import { $toBrowser } from "./toBrowser.js";

export function $handler(f) {
  if (typeof f !== "function") return f;
  let made = $handlers.get(f);
  if (made === undefined) {
    made = (...args) => {
      const result = f(...args);
      return result instanceof Promise ? result.then($toBrowser) : $toBrowser(result);
    };
    $handlers.set(f, made);
  }
  return made;
}
