// d.isocalendar()
import { $IsoCalendarDate } from "./IsoCalendarDate.js";
import { $isoParts } from "./isoParts.js";

export function $dateIsocalendar(d) {
  const made = new $IsoCalendarDate(3);
  [made[0], made[1], made[2]] = $isoParts(d.year, d.month, d.day);
  return made;
}
