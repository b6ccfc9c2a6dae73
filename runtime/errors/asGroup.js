// e, known to be a group of exceptions; others have no such methods.
import { $BaseExceptionGroup } from "./BaseExceptionGroup.js";
import { $noAttribute } from "./noAttribute.js";

export function $asGroup(e, name) {
  return e instanceof $BaseExceptionGroup ? e : $noAttribute(e, name);
}
