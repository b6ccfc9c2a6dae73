// iter(f, sentinel): calls f() until it returns the sentinel.
import { $eq } from "../compare/eq.js";
import { $TypeError } from "../errors/TypeError.js";
import { $Iterator } from "./Iterator.js";

export function $iter2(f, sentinel) {
  if (typeof f !== "function" && typeof f?.__call__ !== "function") throw new $TypeError("iter(v, w): v must be callable");
  let done = false;
  return new $Iterator(() => {
    if (!done) {
      const value = typeof f === "function" ? f() : f.__call__();
      if (value !== sentinel && !$eq(value, sentinel)) return { value, done };
      done = true;
    }
    return { value: undefined, done };
  });
}
