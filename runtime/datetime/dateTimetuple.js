// d.timetuple()
import { $structTimeOf } from "./structTimeOf.js";

export function $dateTimetuple(d) {
  return $structTimeOf(d);
}
