// What `raise x` throws: an exception as it is, an instance of an exception class; anything else is a TypeError.
import { $BaseException } from "./BaseException.js";
import { $TypeError } from "./TypeError.js";

export function $raisable(x) {
  if (x instanceof $BaseException) return x;
  if (typeof x === "function" && x.prototype instanceof $BaseException) return new x();
  throw new $TypeError("exceptions must derive from BaseException");
}
