// datetime.strptime(text, format), in the C locale.
import { $checkDate } from "./checkDate.js";
import { $checkTime } from "./checkTime.js";
import { $DateTime } from "./DateTime.js";
import { $strptimeFields } from "./strptimeFields.js";

export function $strptime(text, format) {
  const { year, month, day, clock, zone } = $strptimeFields(text, format);
  $checkDate(year, month, day);
  $checkTime(...clock, 0, zone);
  return new $DateTime(year, month, day, ...clock, zone);
}
