// Whether x is a datetime.
import { $DateTime } from "./DateTime.js";

export function $isDateTime(x) {
  return x instanceof $DateTime;
}
