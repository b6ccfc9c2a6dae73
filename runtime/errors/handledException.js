// sys.exc_info(): the class, the exception, and an object for the traceback, of which nothing can be told.
import { $objectOf } from "../classes/objectOf.js";
import { $tupleOf } from "../tuples/tupleOf.js";

export function $handledException(e) {
  return $tupleOf([e.constructor, e, $objectOf()]);
}
