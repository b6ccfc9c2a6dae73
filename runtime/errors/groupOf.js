// ExceptionGroup(message, exceptions), BaseExceptionGroup(…): the second is the first where all are Exceptions.
import { $BaseExceptionGroup } from "./BaseExceptionGroup.js";
import { $err } from "./err.js";
import { $Exception } from "./Exception.js";
import { $ExceptionGroup } from "./ExceptionGroup.js";

export function $groupOf(made, ...args) {
  const [, exceptions] = args;
  const plain = Array.isArray(exceptions) && exceptions.length && exceptions.every((e) => e instanceof $Exception);
  return $err(new (made === $BaseExceptionGroup && plain ? $ExceptionGroup : made)(...args));
}
