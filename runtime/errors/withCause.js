// `raise e from cause`.
import { $BaseException } from "./BaseException.js";
import { $TypeError } from "./TypeError.js";
import { $raisable } from "./raisable.js";

export function $withCause(e, cause) {
  const isException = cause instanceof $BaseException || (typeof cause === "function" && cause.prototype instanceof $BaseException);
  if (cause !== null && !isException) throw new $TypeError("exception causes must derive from BaseException");
  e.__cause__ = cause === null ? null : $raisable(cause);
  e.cause = e.__cause__ ?? undefined;
  return e;
}
