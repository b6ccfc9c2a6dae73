// d.utctimetuple()
import { $DateTime } from "./DateTime.js";
import { $structTimeOf } from "./structTimeOf.js";

export function $datetimeUtctimetuple(d) {
  return $structTimeOf(d.tzinfo === null ? d : $DateTime.$at(d.$since(true), null), 0);
}
