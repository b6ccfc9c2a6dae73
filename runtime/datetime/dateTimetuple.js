// d.timetuple()
import { $structTimeOf } from "./structTimeOf.js";

export function $dateTimetuple(d) {
  d.tzinfo?.$dst();
  return $structTimeOf(d);
}
