// dt, as the argument of timezone.`method`(dt): a datetime or None.
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";
import { $DateTime } from "./DateTime.js";

export function $zoneMoment(dt, method) {
  if (dt === null || dt instanceof $DateTime) return dt;
  throw new $TypeError(`${method}(dt) argument must be a datetime instance or None, not ${$typeName(dt)}`);
}
