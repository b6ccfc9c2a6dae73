// `raise e from cause`.
import { $raisable } from "./raisable.js";

export function $withCause(e, cause) {
  e.__cause__ = cause === null ? null : $raisable(cause);
  e.cause = e.__cause__ ?? undefined;
  return e;
}
