// datetime.fromordinal(n): midnight of the day
import { $dateFromordinal } from "./dateFromordinal.js";
import { $DateTime } from "./DateTime.js";

export function $datetimeFromordinal(ordinal) {
  const day = $dateFromordinal(ordinal);
  return new $DateTime(day.year, day.month, day.day);
}
